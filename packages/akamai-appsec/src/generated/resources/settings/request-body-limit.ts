// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { RequestBodyLimit } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link SettingsRequestBodyLimit.get}. */
export interface GetRequestBodyLimitParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link SettingsRequestBodyLimit.update}. */
export interface UpdateRequestBodyLimitParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: RequestBodyLimit;
}

/** How much of a request body is inspected. Reached as `akamai.settings.requestBodyLimit`. */
export class SettingsRequestBodyLimit {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets a version's size limit for inspected request bodies.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.settings.requestBodyLimit.get({ configId: 8277, versionNumber: 10 });
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
  get(params: GetRequestBodyLimitParams, options?: CallOptions): ApiPromise<RequestBodyLimit> {
    return this.#transport.call(settingsRequestBodyLimitGetOperation, params, options);
  }

  /**
   * Replaces a version's size limit for inspected request bodies.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because a lower limit leaves more of a body uninspected. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.settings.requestBodyLimit.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { requestBodyInspectionLimitInKB: '16' },
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
  update(params: UpdateRequestBodyLimitParams, options?: CallOptions): ApiPromise<RequestBodyLimit> {
    return this.#transport.call(settingsRequestBodyLimitUpdateOperation, params, options);
  }
}

export const settingsRequestBodyLimitGetOperation: Operation<RequestBodyLimit> = {
  id: 'settings.requestBodyLimit.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/request-body',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.requestBodyLimitSchema },
};

export const settingsRequestBodyLimitUpdateOperation: Operation<RequestBodyLimit> = {
  id: 'settings.requestBodyLimit.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/request-body',
  body: { schema: schemas.requestBodyLimitSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.requestBodyLimitSchema },
};
