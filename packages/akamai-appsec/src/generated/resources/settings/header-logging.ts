// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { HeaderLogging } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link SettingsHeaderLogging.get}. */
export interface GetHeaderLoggingParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link SettingsHeaderLogging.update}. */
export interface UpdateHeaderLoggingParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: HeaderLogging;
}

/** Logged headers. Reached as `akamai.settings.headerLogging`. */
export class SettingsHeaderLogging {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the settings of header logs of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.settings.headerLogging.get({ configId: 8277, versionNumber: 10 });
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
  get(params: GetHeaderLoggingParams, options?: CallOptions): ApiPromise<HeaderLogging> {
    return this.#transport.call(settingsHeaderLoggingGetOperation, params, options);
  }

  /**
   * Replaces the settings of header logs of a version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can keep headers out of the logs. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await akamai.settings.headerLogging.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: {
   *     allowSampling: true,
   *     cookies: { type: 'all' },
   *     customHeaders: { type: 'all' },
   *     standardHeaders: { type: 'all' },
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
  update(params: UpdateHeaderLoggingParams, options?: CallOptions): ApiPromise<HeaderLogging> {
    return this.#transport.call(settingsHeaderLoggingUpdateOperation, params, options);
  }
}

export const settingsHeaderLoggingGetOperation: Operation<HeaderLogging> = {
  id: 'settings.headerLogging.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/logging',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.headerLoggingSchema },
};

export const settingsHeaderLoggingUpdateOperation: Operation<HeaderLogging> = {
  id: 'settings.headerLogging.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/logging',
  body: { schema: schemas.headerLoggingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.headerLoggingSchema },
};
