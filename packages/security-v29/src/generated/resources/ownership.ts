// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { OwnershipAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Who owns the security settings. Reached as `rackcorp.ownership`. */
export class Ownership {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets who owns the security settings of the authenticated customer, and the settings.
   *
   * @example
   * ```ts
   * const { ownership } = await rackcorp.ownership.get();
   * console.log(ownership.customerId);
   * ```
   *
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The code is `ACCESS_DENIED`, whatever the status: the credentials are wrong,
   * have expired or lack the permission.
   * @throws {@link ApiError} The code is `FAULT`, or any other than `OK`. Its HTTP status is undocumented: with a
   * status such as 404 it is the error of this status.
   *
   * @see {@link https://portal.rackcorp.com/docs/security.html | Get Security Ownership}
   */
  get(options?: CallOptions): ApiPromise<OwnershipAnswer> {
    return this.#transport.call(ownershipGetOperation, undefined, options);
  }
}

export const ownershipGetOperation: Operation<OwnershipAnswer> = {
  id: 'ownership.get',
  documentedAs: 'Get Security Ownership',
  method: 'GET',
  path: '/security',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.ownershipAnswerSchema },
};
