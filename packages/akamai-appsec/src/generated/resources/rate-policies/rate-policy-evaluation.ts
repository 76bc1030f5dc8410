// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { RatePolicy, RatePolicyEvaluationDecision } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link RatePoliciesRatePolicyEvaluation.update}. */
export interface UpdateRatePolicyEvaluationParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the rate policy. */
  readonly ratePolicyId: number;

  readonly body: RatePolicyEvaluationDecision;
}

/** The end of the evaluation of a rate policy. Reached as `akamai.ratePolicies.ratePolicyEvaluation`. */
export class RatePoliciesRatePolicyEvaluation {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Ends the evaluation of a rate policy: applies or discards its thresholds.
   *
   * A decision is taken once, so it is not repeated. Evidence: observed.
   *
   * Effect: `destroy`, because it replaces the thresholds by those of the evaluation, or drops them. Retried only if
   * the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.ratePolicies.ratePolicyEvaluation.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   ratePolicyId: 4401,
   *   body: { action: 'APPLY' },
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
  update(params: UpdateRatePolicyEvaluationParams, options?: CallOptions): ApiPromise<RatePolicy> {
    return this.#transport.call(ratePoliciesRatePolicyEvaluationUpdateOperation, params, options);
  }
}

export const ratePoliciesRatePolicyEvaluationUpdateOperation: Operation<RatePolicy> = {
  id: 'ratePolicies.ratePolicyEvaluation.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/rate-policies/{ratePolicyId}/evaluation',
  body: { schema: schemas.ratePolicyEvaluationDecisionSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.ratePolicySchema },
};
