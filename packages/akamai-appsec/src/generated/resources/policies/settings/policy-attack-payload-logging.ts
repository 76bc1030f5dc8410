// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { PolicyAttackPayloadLogging } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesSettingsPolicyAttackPayloadLogging.get}. */
export interface GetPolicyAttackPayloadLoggingParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesSettingsPolicyAttackPayloadLogging.update}. */
export interface UpdatePolicyAttackPayloadLoggingParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: PolicyAttackPayloadLogging;
}

/** Whether attack payloads are logged. Reached as `akamai.policies.settings.policyAttackPayloadLogging`. */
export class PoliciesSettingsPolicyAttackPayloadLogging {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the settings of attack payload logs of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.settings.policyAttackPayloadLogging.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetPolicyAttackPayloadLoggingParams, options?: CallOptions): ApiPromise<PolicyAttackPayloadLogging> {
    return this.#transport.call(policiesSettingsPolicyAttackPayloadLoggingGetOperation, params, options);
  }

  /**
   * Replaces the settings of attack payload logs of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can keep attack payloads out of the logs. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.settings.policyAttackPayloadLogging.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: {
   *     override: true,
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
  update(
    params: UpdatePolicyAttackPayloadLoggingParams,
    options?: CallOptions,
  ): ApiPromise<PolicyAttackPayloadLogging> {
    return this.#transport.call(policiesSettingsPolicyAttackPayloadLoggingUpdateOperation, params, options);
  }
}

export const policiesSettingsPolicyAttackPayloadLoggingGetOperation: Operation<PolicyAttackPayloadLogging> = {
  id: 'policies.settings.policyAttackPayloadLogging.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/advanced-settings/logging/attack-payload',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.policyAttackPayloadLoggingSchema },
};

export const policiesSettingsPolicyAttackPayloadLoggingUpdateOperation: Operation<PolicyAttackPayloadLogging> = {
  id: 'policies.settings.policyAttackPayloadLogging.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/advanced-settings/logging/attack-payload',
  body: { schema: schemas.policyAttackPayloadLoggingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.policyAttackPayloadLoggingSchema },
};
