// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { PenaltyBox } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link EvaluationEvalPenaltyBox.get}. */
export interface GetEvalPenaltyBoxParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link EvaluationEvalPenaltyBox.update}. */
export interface UpdateEvalPenaltyBoxParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: PenaltyBox;
}

/** The penalty box in evaluation. Reached as `akamai.evaluation.evalPenaltyBox`. */
export class EvaluationEvalPenaltyBox {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the penalty box in evaluation of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.evaluation.evalPenaltyBox.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetEvalPenaltyBoxParams, options?: CallOptions): ApiPromise<PenaltyBox> {
    return this.#transport.call(evaluationEvalPenaltyBoxGetOperation, params, options);
  }

  /**
   * Replaces the penalty box in evaluation of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none`, `alert` and `false` let offenders back in. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalPenaltyBox.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { action: 'deny', penaltyBoxProtection: true },
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
  update(params: UpdateEvalPenaltyBoxParams, options?: CallOptions): ApiPromise<PenaltyBox> {
    return this.#transport.call(evaluationEvalPenaltyBoxUpdateOperation, params, options);
  }
}

export const evaluationEvalPenaltyBoxGetOperation: Operation<PenaltyBox> = {
  id: 'evaluation.evalPenaltyBox.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-penalty-box',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.penaltyBoxSchema },
};

export const evaluationEvalPenaltyBoxUpdateOperation: Operation<PenaltyBox> = {
  id: 'evaluation.evalPenaltyBox.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-penalty-box',
  body: { schema: schemas.penaltyBoxInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.penaltyBoxSchema },
};
