// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ConditionException } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link EvaluationEvalGroupConditionException.get}. */
export interface GetEvalGroupConditionExceptionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the attack group, for example `SQL`. */
  readonly attackGroupId: string;
}

/** Parameters of {@link EvaluationEvalGroupConditionException.update}. */
export interface UpdateEvalGroupConditionExceptionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the attack group, for example `SQL`. */
  readonly attackGroupId: string;

  readonly body: ConditionException;
}

/**
 * The conditions and exceptions of an attack group in evaluation. Reached as
 * `akamai.evaluation.evalGroupConditionException`.
 */
export class EvaluationEvalGroupConditionException {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the conditions and exceptions of an attack group in evaluation.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.evaluation.evalGroupConditionException.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1', attackGroupId: 'SQL' });
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
  get(params: GetEvalGroupConditionExceptionParams, options?: CallOptions): ApiPromise<ConditionException> {
    return this.#transport.call(evaluationEvalGroupConditionExceptionGetOperation, params, options);
  }

  /**
   * Replaces the conditions and exceptions of an attack group in evaluation.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because a condition or an exception allows requests matched before. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalGroupConditionException.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   attackGroupId: 'SQL',
   *   body: {
   *     exception: {
   *       specificHeaderCookieParamXmlOrJsonNames: [
   *         { selector: 'ARGS', names: ['comment'], wildcard: false },
   *       ],
   *     },
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
  update(params: UpdateEvalGroupConditionExceptionParams, options?: CallOptions): ApiPromise<ConditionException> {
    return this.#transport.call(evaluationEvalGroupConditionExceptionUpdateOperation, params, options);
  }
}

export const evaluationEvalGroupConditionExceptionGetOperation: Operation<ConditionException> = {
  id: 'evaluation.evalGroupConditionException.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-groups/{attackGroupId}/condition-exception',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.conditionExceptionSchema },
};

export const evaluationEvalGroupConditionExceptionUpdateOperation: Operation<ConditionException> = {
  id: 'evaluation.evalGroupConditionException.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-groups/{attackGroupId}/condition-exception',
  body: { schema: schemas.conditionExceptionInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.conditionExceptionSchema },
};
