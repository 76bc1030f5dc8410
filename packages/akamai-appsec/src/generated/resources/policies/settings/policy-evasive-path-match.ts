// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { EvasivePathMatch } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesSettingsPolicyEvasivePathMatch.get}. */
export interface GetPolicyEvasivePathMatchParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesSettingsPolicyEvasivePathMatch.update}. */
export interface UpdatePolicyEvasivePathMatchParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: EvasivePathMatch;
}

/** Normalization of evasive paths. Reached as `akamai.policies.settings.policyEvasivePathMatch`. */
export class PoliciesSettingsPolicyEvasivePathMatch {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the setting of evasive path matches of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.settings.policyEvasivePathMatch.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetPolicyEvasivePathMatchParams, options?: CallOptions): ApiPromise<EvasivePathMatch> {
    return this.#transport.call(policiesSettingsPolicyEvasivePathMatchGetOperation, params, options);
  }

  /**
   * Replaces the setting of evasive path matches of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `false` allows evasive paths. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.settings.policyEvasivePathMatch.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
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
  update(params: UpdatePolicyEvasivePathMatchParams, options?: CallOptions): ApiPromise<EvasivePathMatch> {
    return this.#transport.call(policiesSettingsPolicyEvasivePathMatchUpdateOperation, params, options);
  }
}

export const policiesSettingsPolicyEvasivePathMatchGetOperation: Operation<EvasivePathMatch> = {
  id: 'policies.settings.policyEvasivePathMatch.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/advanced-settings/evasive-path-match',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evasivePathMatchSchema },
};

export const policiesSettingsPolicyEvasivePathMatchUpdateOperation: Operation<EvasivePathMatch> = {
  id: 'policies.settings.policyEvasivePathMatch.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/advanced-settings/evasive-path-match',
  body: { schema: schemas.evasivePathMatchInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evasivePathMatchSchema },
};
