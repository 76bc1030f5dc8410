// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ReputationAnalysis } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesNetworkReputationAnalysis.get}. */
export interface GetReputationAnalysisParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesNetworkReputationAnalysis.update}. */
export interface UpdateReputationAnalysisParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: ReputationAnalysis;
}

/** How client reputation is passed on. Reached as `akamai.policies.network.reputationAnalysis`. */
export class PoliciesNetworkReputationAnalysis {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets how client reputation is passed on of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.network.reputationAnalysis.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetReputationAnalysisParams, options?: CallOptions): ApiPromise<ReputationAnalysis> {
    return this.#transport.call(policiesNetworkReputationAnalysisGetOperation, params, options);
  }

  /**
   * Replaces how client reputation is passed on of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can keep reputation from the origin and the SIEM. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.network.reputationAnalysis.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { forwardSharedIPToHTTPHeaderAndSIEM: true, forwardToHTTPHeader: true },
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
  update(params: UpdateReputationAnalysisParams, options?: CallOptions): ApiPromise<ReputationAnalysis> {
    return this.#transport.call(policiesNetworkReputationAnalysisUpdateOperation, params, options);
  }
}

export const policiesNetworkReputationAnalysisGetOperation: Operation<ReputationAnalysis> = {
  id: 'policies.network.reputationAnalysis.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/reputation-analysis',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.reputationAnalysisSchema },
};

export const policiesNetworkReputationAnalysisUpdateOperation: Operation<ReputationAnalysis> = {
  id: 'policies.network.reputationAnalysis.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/reputation-analysis',
  body: { schema: schemas.reputationAnalysisSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.reputationAnalysisSchema },
};
