// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { PragmaHeader } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesSettingsPolicyPragmaHeader.get}. */
export interface GetPolicyPragmaHeaderParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesSettingsPolicyPragmaHeader.update}. */
export interface UpdatePolicyPragmaHeaderParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: PragmaHeader;
}

/** The handling of Pragma headers. Reached as `akamai.policies.settings.policyPragmaHeader`. */
export class PoliciesSettingsPolicyPragmaHeader {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the handling of the Pragma header of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.settings.policyPragmaHeader.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetPolicyPragmaHeaderParams, options?: CallOptions): ApiPromise<PragmaHeader> {
    return this.#transport.call(policiesSettingsPolicyPragmaHeaderGetOperation, params, options);
  }

  /**
   * Replaces the handling of the Pragma header of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can keep the header in responses, which reveals how content is cached. Retried only
   * if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.settings.policyPragmaHeader.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: {
   *     action: 'REMOVE',
   *     conditionOperator: 'AND',
   *     excludeCondition: [
   *       { type: 'ipMatch', positiveMatch: true, value: ['192.0.2.1'], useHeaders: false },
   *     ],
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
  update(params: UpdatePolicyPragmaHeaderParams, options?: CallOptions): ApiPromise<PragmaHeader> {
    return this.#transport.call(policiesSettingsPolicyPragmaHeaderUpdateOperation, params, options);
  }
}

export const policiesSettingsPolicyPragmaHeaderGetOperation: Operation<PragmaHeader> = {
  id: 'policies.settings.policyPragmaHeader.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/advanced-settings/pragma-header',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.pragmaHeaderSchema },
};

export const policiesSettingsPolicyPragmaHeaderUpdateOperation: Operation<PragmaHeader> = {
  id: 'policies.settings.policyPragmaHeader.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/advanced-settings/pragma-header',
  body: { schema: schemas.pragmaHeaderInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.pragmaHeaderSchema },
};
