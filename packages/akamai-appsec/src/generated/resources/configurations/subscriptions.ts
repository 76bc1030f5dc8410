// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Subscription, SubscriptionChange } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link ConfigurationsSubscriptions.get}. */
export interface GetSubscriptionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** The feature, for example `TUNING_RECOMMENDATIONS`. */
  readonly feature: string;
}

/** Parameters of {@link ConfigurationsSubscriptions.update}. */
export interface UpdateSubscriptionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** The feature, for example `TUNING_RECOMMENDATIONS`. */
  readonly feature: string;

  readonly body: SubscriptionChange;
}

/** Mails about a configuration. Reached as `akamai.configurations.subscriptions`. */
export class ConfigurationsSubscriptions {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets who is mailed about a feature of a configuration.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.configurations.subscriptions.get({ configId: 8277, feature: 'TUNING_RECOMMENDATIONS' });
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
  get(params: GetSubscriptionParams, options?: CallOptions): ApiPromise<Subscription> {
    return this.#transport.call(configurationsSubscriptionsGetOperation, params, options);
  }

  /**
   * Subscribes mail addresses to a feature of a configuration, or unsubscribes them.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can unsubscribe those who watch over the configuration. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.configurations.subscriptions.update({
   *   configId: 8277,
   *   feature: 'TUNING_RECOMMENDATIONS',
   *   body: { action: 'subscribe', emails: ['security@example.com'] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  update(params: UpdateSubscriptionParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(configurationsSubscriptionsUpdateOperation, params, options);
  }
}

export const configurationsSubscriptionsGetOperation: Operation<Subscription> = {
  id: 'configurations.subscriptions.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/notification/subscription/{feature}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.subscriptionSchema },
};

export const configurationsSubscriptionsUpdateOperation: Operation<undefined> = {
  id: 'configurations.subscriptions.update',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/notification/subscription/{feature}',
  body: { schema: schemas.subscriptionChangeSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
