// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { PiiLearning } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link SettingsPiiLearning.get}. */
export interface GetPiiLearningParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link SettingsPiiLearning.update}. */
export interface UpdatePiiLearningParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: PiiLearning;
}

/** Detection of personal data by Akamai. Reached as `akamai.settings.piiLearning`. */
export class SettingsPiiLearning {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the setting of learning about personal data of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.settings.piiLearning.get({ configId: 8277, versionNumber: 10 });
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
  get(params: GetPiiLearningParams, options?: CallOptions): ApiPromise<PiiLearning> {
    return this.#transport.call(settingsPiiLearningGetOperation, params, options);
  }

  /**
   * Replaces the setting of learning about personal data of a version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `false` switches the learning off. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.settings.piiLearning.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { enablePiiLearning: true },
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
  update(params: UpdatePiiLearningParams, options?: CallOptions): ApiPromise<PiiLearning> {
    return this.#transport.call(settingsPiiLearningUpdateOperation, params, options);
  }
}

export const settingsPiiLearningGetOperation: Operation<PiiLearning> = {
  id: 'settings.piiLearning.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/pii-learning',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.piiLearningSchema },
};

export const settingsPiiLearningUpdateOperation: Operation<PiiLearning> = {
  id: 'settings.piiLearning.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/pii-learning',
  body: { schema: schemas.piiLearningInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.piiLearningSchema },
};
