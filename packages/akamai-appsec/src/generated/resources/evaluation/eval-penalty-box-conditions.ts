// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { PenaltyBoxConditions } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link EvaluationEvalPenaltyBoxConditions.get}. */
export interface GetEvalPenaltyBoxConditionsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link EvaluationEvalPenaltyBoxConditions.update}. */
export interface UpdateEvalPenaltyBoxConditionsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: PenaltyBoxConditions;
}

/** When the penalty box in evaluation applies. Reached as `akamai.evaluation.evalPenaltyBoxConditions`. */
export class EvaluationEvalPenaltyBoxConditions {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the conditions of the penalty box in evaluation of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.evaluation.evalPenaltyBoxConditions.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetEvalPenaltyBoxConditionsParams, options?: CallOptions): ApiPromise<PenaltyBoxConditions> {
    return this.#transport.call(evaluationEvalPenaltyBoxConditionsGetOperation, params, options);
  }

  /**
   * Replaces the conditions of the penalty box in evaluation of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because conditions spare those who do not meet them. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalPenaltyBoxConditions.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: {
   *     conditionOperator: 'AND',
   *     conditions: [{ type: 'pathMatch', positiveMatch: true, paths: ['/login'] }],
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
  update(params: UpdateEvalPenaltyBoxConditionsParams, options?: CallOptions): ApiPromise<PenaltyBoxConditions> {
    return this.#transport.call(evaluationEvalPenaltyBoxConditionsUpdateOperation, params, options);
  }
}

export const evaluationEvalPenaltyBoxConditionsGetOperation: Operation<PenaltyBoxConditions> = {
  id: 'evaluation.evalPenaltyBoxConditions.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-penalty-box/conditions',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.penaltyBoxConditionsSchema },
};

export const evaluationEvalPenaltyBoxConditionsUpdateOperation: Operation<PenaltyBoxConditions> = {
  id: 'evaluation.evalPenaltyBoxConditions.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-penalty-box/conditions',
  body: { schema: schemas.penaltyBoxConditionsInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.penaltyBoxConditionsSchema },
};
