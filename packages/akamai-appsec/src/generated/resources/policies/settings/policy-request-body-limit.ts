// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { RequestBodyLimit } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesSettingsPolicyRequestBodyLimit.get}. */
export interface GetPolicyRequestBodyLimitParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesSettingsPolicyRequestBodyLimit.update}. */
export interface UpdatePolicyRequestBodyLimitParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: RequestBodyLimit;
}

/** How much of a request body is inspected. Reached as `akamai.policies.settings.policyRequestBodyLimit`. */
export class PoliciesSettingsPolicyRequestBodyLimit {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets a security policy's size limit for inspected request bodies.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.settings.policyRequestBodyLimit.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetPolicyRequestBodyLimitParams, options?: CallOptions): ApiPromise<RequestBodyLimit> {
    return this.#transport.call(policiesSettingsPolicyRequestBodyLimitGetOperation, params, options);
  }

  /**
   * Replaces a security policy's size limit for inspected request bodies.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because a lower limit leaves more of a body uninspected. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.settings.policyRequestBodyLimit.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { override: true, requestBodyInspectionLimitInKB: '32' },
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
  update(params: UpdatePolicyRequestBodyLimitParams, options?: CallOptions): ApiPromise<RequestBodyLimit> {
    return this.#transport.call(policiesSettingsPolicyRequestBodyLimitUpdateOperation, params, options);
  }
}

export const policiesSettingsPolicyRequestBodyLimitGetOperation: Operation<RequestBodyLimit> = {
  id: 'policies.settings.policyRequestBodyLimit.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/advanced-settings/request-body',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.requestBodyLimitSchema },
};

export const policiesSettingsPolicyRequestBodyLimitUpdateOperation: Operation<RequestBodyLimit> = {
  id: 'policies.settings.policyRequestBodyLimit.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/advanced-settings/request-body',
  body: { schema: schemas.requestBodyLimitSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.requestBodyLimitSchema },
};
