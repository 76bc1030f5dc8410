// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ActionDetail, ActionSetting, ActionWithConditionException, AttackGroupActionList } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link EvaluationEvalGroups.list}. */
export interface ListEvalGroupsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Whether the response has conditions and exceptions, too. Evidence: observed. */
  readonly includeConditionException?: boolean | undefined;
}

/** Parameters of {@link EvaluationEvalGroups.get}. */
export interface GetEvalGroupParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the attack group, for example `SQL`. */
  readonly attackGroupId: string;

  /** Whether the response has conditions and exceptions, too. Evidence: observed. */
  readonly includeConditionException?: boolean | undefined;
}

/** Parameters of {@link EvaluationEvalGroups.update}. */
export interface UpdateEvalGroupParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the attack group, for example `SQL`. */
  readonly attackGroupId: string;

  readonly body: ActionSetting;
}

/** Parameters of {@link EvaluationEvalGroups.updateWithConditionException}. */
export interface UpdateWithConditionExceptionEvalGroupParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the attack group, for example `SQL`. */
  readonly attackGroupId: string;

  readonly body: ActionWithConditionException;
}

/** The attack groups in evaluation. Reached as `akamai.evaluation.evalGroups`. */
export class EvaluationEvalGroups {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the attack groups in evaluation of a security policy with their actions.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.evaluation.evalGroups.list({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  list(params: ListEvalGroupsParams, options?: CallOptions): ApiPromise<AttackGroupActionList> {
    return this.#transport.call(evaluationEvalGroupsListOperation, params, options);
  }

  /**
   * Gets the action of an attack group in evaluation.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.evaluation.evalGroups.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1', attackGroupId: 'SQL' });
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
  get(params: GetEvalGroupParams, options?: CallOptions): ApiPromise<ActionDetail> {
    return this.#transport.call(evaluationEvalGroupsGetOperation, params, options);
  }

  /**
   * Sets the action of an attack group in evaluation.
   *
   * Its exceptions stay; `updateWithConditionException` sets both. Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalGroups.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   attackGroupId: 'SQL',
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
  update(params: UpdateEvalGroupParams, options?: CallOptions): ApiPromise<ActionDetail> {
    return this.#transport.call(evaluationEvalGroupsUpdateOperation, params, options);
  }

  /**
   * Sets the action and the exceptions of an attack group in evaluation.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none`, `alert` and an exception allow requests denied before. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalGroups.updateWithConditionException({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   attackGroupId: 'SQL',
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
    params: UpdateWithConditionExceptionEvalGroupParams,
    options?: CallOptions,
  ): ApiPromise<ActionDetail> {
    return this.#transport.call(evaluationEvalGroupsUpdateWithConditionExceptionOperation, params, options);
  }
}

export const evaluationEvalGroupsListOperation: Operation<AttackGroupActionList> = {
  id: 'evaluation.evalGroups.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-groups',
  query: ['includeConditionException'],
  queryTypes: { includeConditionException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.attackGroupActionListSchema },
};

export const evaluationEvalGroupsGetOperation: Operation<ActionDetail> = {
  id: 'evaluation.evalGroups.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-groups/{attackGroupId}',
  query: ['includeConditionException'],
  queryTypes: { includeConditionException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};

export const evaluationEvalGroupsUpdateOperation: Operation<ActionDetail> = {
  id: 'evaluation.evalGroups.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-groups/{attackGroupId}',
  body: { schema: schemas.actionSettingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};

export const evaluationEvalGroupsUpdateWithConditionExceptionOperation: Operation<ActionDetail> = {
  id: 'evaluation.evalGroups.updateWithConditionException',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-groups/{attackGroupId}/action-condition-exception',
  body: { schema: schemas.actionWithConditionExceptionSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};
