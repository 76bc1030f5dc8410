// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { CookieSettings } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link SettingsCookieSettings.get}. */
export interface GetCookieSettingsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link SettingsCookieSettings.update}. */
export interface UpdateCookieSettingsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: CookieSettings;
}

/** The cookies set by Akamai. Reached as `akamai.settings.cookieSettings`. */
export class SettingsCookieSettings {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the cookie settings of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.settings.cookieSettings.get({ configId: 8277, versionNumber: 10 });
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
  get(params: GetCookieSettingsParams, options?: CallOptions): ApiPromise<CookieSettings> {
    return this.#transport.call(settingsCookieSettingsGetOperation, params, options);
  }

  /**
   * Replaces the cookie settings of a version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it changes the identification of clients. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.settings.cookieSettings.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { cookieDomain: 'automatic', useAllSecureTraffic: true },
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
  update(params: UpdateCookieSettingsParams, options?: CallOptions): ApiPromise<CookieSettings> {
    return this.#transport.call(settingsCookieSettingsUpdateOperation, params, options);
  }
}

export const settingsCookieSettingsGetOperation: Operation<CookieSettings> = {
  id: 'settings.cookieSettings.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/cookie-settings',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.cookieSettingsSchema },
};

export const settingsCookieSettingsUpdateOperation: Operation<CookieSettings> = {
  id: 'settings.cookieSettings.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/cookie-settings',
  body: { schema: schemas.cookieSettingsSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.cookieSettingsSchema },
};
