// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { EvasivePathMatch } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link SettingsEvasivePathMatch.get}. */
export interface GetEvasivePathMatchParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link SettingsEvasivePathMatch.update}. */
export interface UpdateEvasivePathMatchParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: EvasivePathMatch;
}

/** Normalization of evasive paths. Reached as `akamai.settings.evasivePathMatch`. */
export class SettingsEvasivePathMatch {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the setting of evasive path matches of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.settings.evasivePathMatch.get({ configId: 8277, versionNumber: 10 });
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
  get(params: GetEvasivePathMatchParams, options?: CallOptions): ApiPromise<EvasivePathMatch> {
    return this.#transport.call(settingsEvasivePathMatchGetOperation, params, options);
  }

  /**
   * Replaces the setting of evasive path matches of a version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `false` allows evasive paths. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.settings.evasivePathMatch.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { enablePathMatch: true },
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
  update(params: UpdateEvasivePathMatchParams, options?: CallOptions): ApiPromise<EvasivePathMatch> {
    return this.#transport.call(settingsEvasivePathMatchUpdateOperation, params, options);
  }
}

export const settingsEvasivePathMatchGetOperation: Operation<EvasivePathMatch> = {
  id: 'settings.evasivePathMatch.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/evasive-path-match',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evasivePathMatchSchema },
};

export const settingsEvasivePathMatchUpdateOperation: Operation<EvasivePathMatch> = {
  id: 'settings.evasivePathMatch.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/evasive-path-match',
  body: { schema: schemas.evasivePathMatchInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evasivePathMatchSchema },
};
