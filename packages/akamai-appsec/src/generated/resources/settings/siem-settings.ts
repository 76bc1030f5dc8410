// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { SiemSettings } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link SettingsSiemSettings.get}. */
export interface GetSiemSettingsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link SettingsSiemSettings.update}. */
export interface UpdateSiemSettingsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: SiemSettings;
}

/** Security events sent to a SIEM. Reached as `akamai.settings.siemSettings`. */
export class SettingsSiemSettings {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the SIEM settings of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.settings.siemSettings.get({ configId: 8277, versionNumber: 10 });
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
  get(params: GetSiemSettingsParams, options?: CallOptions): ApiPromise<SiemSettings> {
    return this.#transport.call(settingsSiemSettingsGetOperation, params, options);
  }

  /**
   * Replaces the SIEM settings of a version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can keep events from the SIEM. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.settings.siemSettings.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { enableSiem: true, enableForAllPolicies: true, siemDefinitionId: 1 },
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
  update(params: UpdateSiemSettingsParams, options?: CallOptions): ApiPromise<SiemSettings> {
    return this.#transport.call(settingsSiemSettingsUpdateOperation, params, options);
  }
}

export const settingsSiemSettingsGetOperation: Operation<SiemSettings> = {
  id: 'settings.siemSettings.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/siem',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.siemSettingsSchema },
};

export const settingsSiemSettingsUpdateOperation: Operation<SiemSettings> = {
  id: 'settings.siemSettings.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/siem',
  body: { schema: schemas.siemSettingsInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.siemSettingsSchema },
};
