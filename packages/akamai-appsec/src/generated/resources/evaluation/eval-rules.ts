// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ActionDetail, ActionSetting, ActionWithConditionException, EvalRuleActionList } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link EvaluationEvalRules.list}. */
export interface ListEvalRulesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Whether the response has conditions and exceptions, too. Evidence: observed. */
  readonly includeConditionException?: boolean | undefined;
}

/** Parameters of {@link EvaluationEvalRules.get}. */
export interface GetEvalRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;

  /** Whether the response has conditions and exceptions, too. Evidence: observed. */
  readonly includeConditionException?: boolean | undefined;
}

/** Parameters of {@link EvaluationEvalRules.update}. */
export interface UpdateEvalRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;

  readonly body: ActionSetting;
}

/** Parameters of {@link EvaluationEvalRules.updateWithConditionException}. */
export interface UpdateWithConditionExceptionEvalRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;

  readonly body: ActionWithConditionException;
}

/** The rules in evaluation. Reached as `akamai.evaluation.evalRules`. */
export class EvaluationEvalRules {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the rules in evaluation of a security policy with their actions.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.evaluation.evalRules.list({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  list(params: ListEvalRulesParams, options?: CallOptions): ApiPromise<EvalRuleActionList> {
    return this.#transport.call(evaluationEvalRulesListOperation, params, options);
  }

  /**
   * Gets the action of a rule in evaluation.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.evaluation.evalRules.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1', ruleId: 950002 });
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
  get(params: GetEvalRuleParams, options?: CallOptions): ApiPromise<ActionDetail> {
    return this.#transport.call(evaluationEvalRulesGetOperation, params, options);
  }

  /**
   * Sets the action of a rule in evaluation.
   *
   * Its exceptions stay; `updateWithConditionException` sets both. Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalRules.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   ruleId: 950002,
   *   body: { action: 'deny' },
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
  update(params: UpdateEvalRuleParams, options?: CallOptions): ApiPromise<ActionDetail> {
    return this.#transport.call(evaluationEvalRulesUpdateOperation, params, options);
  }

  /**
   * Sets the action and the exceptions of a rule in evaluation.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none`, `alert` and an exception allow requests denied before. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalRules.updateWithConditionException({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   ruleId: 950002,
   *   body: {
   *     action: 'deny',
   *     conditionException: {
   *       exception: {
   *         specificHeaderCookieParamXmlOrJsonNames: [
   *           { selector: 'ARGS', names: ['comment'], wildcard: false },
   *         ],
   *       },
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
  updateWithConditionException(
    params: UpdateWithConditionExceptionEvalRuleParams,
    options?: CallOptions,
  ): ApiPromise<ActionDetail> {
    return this.#transport.call(evaluationEvalRulesUpdateWithConditionExceptionOperation, params, options);
  }
}

export const evaluationEvalRulesListOperation: Operation<EvalRuleActionList> = {
  id: 'evaluation.evalRules.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-rules',
  query: ['includeConditionException'],
  queryTypes: { includeConditionException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalRuleActionListSchema },
};

export const evaluationEvalRulesGetOperation: Operation<ActionDetail> = {
  id: 'evaluation.evalRules.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-rules/{ruleId}',
  query: ['includeConditionException'],
  queryTypes: { includeConditionException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};

export const evaluationEvalRulesUpdateOperation: Operation<ActionDetail> = {
  id: 'evaluation.evalRules.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-rules/{ruleId}',
  body: { schema: schemas.actionSettingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};

export const evaluationEvalRulesUpdateWithConditionExceptionOperation: Operation<ActionDetail> = {
  id: 'evaluation.evalRules.updateWithConditionException',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-rules/{ruleId}/action-condition-exception',
  body: { schema: schemas.actionWithConditionExceptionSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};
