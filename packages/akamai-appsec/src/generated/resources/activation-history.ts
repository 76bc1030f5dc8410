// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ActivationHistoryList } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link ActivationHistory.list}. */
export interface ListActivationHistoryParams {
  /** Identifier of the configuration. */
  readonly configId: number;
}

/** Earlier activations in a configuration. Reached as `akamai.activationHistory`. */
export class ActivationHistory {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the activations of a configuration.
   *
   * The statuses differ from those of {@link Activations.get}. Evidence: observed.
   *
   * @example
   * ```ts
   * const { activationHistory } = await akamai.activationHistory.list({ configId: 8277 });
   * for (const { version, network, status } of activationHistory) console.log(version, network, status);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(params: ListActivationHistoryParams, options?: CallOptions): ApiPromise<ActivationHistoryList> {
    return this.#transport.call(activationHistoryListOperation, params, options);
  }
}

export const activationHistoryListOperation: Operation<ActivationHistoryList> = {
  id: 'activationHistory.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/activations',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.activationHistoryListSchema },
};
