// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { HostnameSelection } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link ConfigurationsFailoverHostnames.list}. */
export interface ListFailoverHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;
}

/** The failover hostnames of a configuration. Reached as `akamai.configurations.failoverHostnames`. */
export class ConfigurationsFailoverHostnames {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the failover hostnames of a configuration.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.configurations.failoverHostnames.list({ configId: 8277 });
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
  list(params: ListFailoverHostnamesParams, options?: CallOptions): ApiPromise<HostnameSelection> {
    return this.#transport.call(configurationsFailoverHostnamesListOperation, params, options);
  }
}

export const configurationsFailoverHostnamesListOperation: Operation<HostnameSelection> = {
  id: 'configurations.failoverHostnames.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/failover-hostnames',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameSelectionSchema },
};
