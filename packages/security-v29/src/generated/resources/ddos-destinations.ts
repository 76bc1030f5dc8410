// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { GetDdosDestinationAnswer, ListDdosDestinationsAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link DdosDestinations.get}. */
export interface GetDdosDestinationParams {
  /** Identifier of the destination. */
  readonly id: number | string;
}

/** Destinations for protected traffic. Reached as `rackcorp.ddosDestinations`. */
export class DdosDestinations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the destinations of DDoS protection.
   *
   * No operation changes them.
   *
   * @example
   * ```ts
   * const { data } = await rackcorp.ddosDestinations.list();
   * ```
   *
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The code is `ACCESS_DENIED`, whatever the status: the credentials are wrong,
   * have expired or lack the permission.
   * @throws {@link ApiError} The code is `FAULT`, or any other than `OK`. Its HTTP status is undocumented: with a
   * status such as 404 it is the error of this status.
   *
   * @see {@link https://portal.rackcorp.com/docs/security.html | Get DDoS Destinations}
   */
  list(options?: CallOptions): ApiPromise<ListDdosDestinationsAnswer> {
    return this.#transport.call(ddosDestinationsListOperation, undefined, options);
  }

  /**
   * Gets a destination of DDoS protection.
   *
   * @example
   * ```ts
   * const { data: destination } = await rackcorp.ddosDestinations.get({ id: 7 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The code is `ACCESS_DENIED`, whatever the status: the credentials are wrong,
   * have expired or lack the permission.
   * @throws {@link NotFoundError} The service answers 404, or a list with nothing in it.
   * @throws {@link ApiError} The code is `FAULT`, or any other than `OK`. Its HTTP status is undocumented: with a
   * status such as 404 it is the error of this status.
   *
   * @see {@link https://portal.rackcorp.com/docs/security.html | Get DDoS Destinations (id)}
   */
  get(params: GetDdosDestinationParams, options?: CallOptions): ApiPromise<GetDdosDestinationAnswer> {
    return this.#transport.call(ddosDestinationsGetOperation, params, options);
  }
}

export const ddosDestinationsListOperation: Operation<ListDdosDestinationsAnswer> = {
  id: 'ddosDestinations.list',
  documentedAs: 'Get DDoS Destinations',
  method: 'GET',
  path: '/security/ddos/destination',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.listDdosDestinationsAnswerSchema },
  adapt: { listed: 'data', none: 'null' },
};

export const ddosDestinationsGetOperation: Operation<GetDdosDestinationAnswer> = {
  id: 'ddosDestinations.get',
  documentedAs: 'Get DDoS Destinations ({id})',
  method: 'GET',
  path: '/security/ddos/destination/{id}',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.getDdosDestinationAnswerSchema },
  adapt: { only: 'data' },
};
