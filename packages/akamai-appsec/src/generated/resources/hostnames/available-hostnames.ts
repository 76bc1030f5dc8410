// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { SelectableHostnameSets } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link HostnamesAvailableHostnames.list}. */
export interface ListAvailableHostnamesParams {
  /** Identifier of the contract. */
  readonly contractId: string;

  /** Identifier of the group. */
  readonly groupId: string;
}

/** The hostnames available to a new configuration. Reached as `akamai.hostnames.availableHostnames`. */
export class HostnamesAvailableHostnames {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the hostnames available to a new configuration.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.hostnames.availableHostnames.list({ contractId: 'C-1FRYVV3', groupId: '64867' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(params: ListAvailableHostnamesParams, options?: CallOptions): ApiPromise<SelectableHostnameSets> {
    return this.#transport.call(hostnamesAvailableHostnamesListOperation, params, options);
  }
}

export const hostnamesAvailableHostnamesListOperation: Operation<SelectableHostnameSets> = {
  id: 'hostnames.availableHostnames.list',
  method: 'GET',
  path: '/appsec/v1/contracts/{contractId}/groups/{groupId}/selectable-hostnames',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.selectableHostnameSetsSchema },
};
