// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { PrefetchSettings } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link SettingsPrefetch.get}. */
export interface GetPrefetchParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link SettingsPrefetch.update}. */
export interface UpdatePrefetchParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: PrefetchSettings;
}

/** The protection of prefetched requests. Reached as `akamai.settings.prefetch`. */
export class SettingsPrefetch {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the settings of prefetch requests of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.settings.prefetch.get({ configId: 8277, versionNumber: 10 });
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
  get(params: GetPrefetchParams, options?: CallOptions): ApiPromise<PrefetchSettings> {
    return this.#transport.call(settingsPrefetchGetOperation, params, options);
  }

  /**
   * Replaces the settings of prefetch requests of a version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can take prefetched requests out of protection. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await akamai.settings.prefetch.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: {
   *     allExtensions: false,
   *     enableAppLayer: true,
   *     enableRateControls: true,
   *     extensions: ['css', 'js'],
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  update(params: UpdatePrefetchParams, options?: CallOptions): ApiPromise<PrefetchSettings> {
    return this.#transport.call(settingsPrefetchUpdateOperation, params, options);
  }
}

export const settingsPrefetchGetOperation: Operation<PrefetchSettings> = {
  id: 'settings.prefetch.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/prefetch',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.prefetchSettingsSchema },
};

export const settingsPrefetchUpdateOperation: Operation<PrefetchSettings> = {
  id: 'settings.prefetch.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/prefetch',
  body: { schema: schemas.prefetchSettingsSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.prefetchSettingsSchema },
};
