// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { AttackPayloadLogging } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link SettingsAttackPayloadLogging.get}. */
export interface GetAttackPayloadLoggingParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link SettingsAttackPayloadLogging.update}. */
export interface UpdateAttackPayloadLoggingParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: AttackPayloadLogging;
}

/** Whether attack payloads are logged. Reached as `akamai.settings.attackPayloadLogging`. */
export class SettingsAttackPayloadLogging {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the settings of attack payload logs of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.settings.attackPayloadLogging.get({ configId: 8277, versionNumber: 10 });
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
  get(params: GetAttackPayloadLoggingParams, options?: CallOptions): ApiPromise<AttackPayloadLogging> {
    return this.#transport.call(settingsAttackPayloadLoggingGetOperation, params, options);
  }

  /**
   * Replaces the settings of attack payload logs of a version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can keep attack payloads out of the logs. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.settings.attackPayloadLogging.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: {
   *     enabled: true,
   *     requestBody: { type: 'ATTACK_PAYLOAD' },
   *     responseBody: { type: 'ATTACK_PAYLOAD' },
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
  update(params: UpdateAttackPayloadLoggingParams, options?: CallOptions): ApiPromise<AttackPayloadLogging> {
    return this.#transport.call(settingsAttackPayloadLoggingUpdateOperation, params, options);
  }
}

export const settingsAttackPayloadLoggingGetOperation: Operation<AttackPayloadLogging> = {
  id: 'settings.attackPayloadLogging.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/logging/attack-payload',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.attackPayloadLoggingSchema },
};

export const settingsAttackPayloadLoggingUpdateOperation: Operation<AttackPayloadLogging> = {
  id: 'settings.attackPayloadLogging.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/advanced-settings/logging/attack-payload',
  body: { schema: schemas.attackPayloadLoggingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.attackPayloadLoggingSchema },
};
