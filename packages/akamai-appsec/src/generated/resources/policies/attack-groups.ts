// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { type ApiPromise, type CallOptions, defineResources, type Operation, type Transport } from '@edgeward/core';
import type { ActionDetail, ActionSetting, ActionWithConditionException, AttackGroupActionList } from '../../models.js';
import * as schemas from '../../schemas.js';
import { PoliciesAttackGroupsAttackGroupConditionException } from './attack-groups/attack-group-condition-exception.js';

/** Parameters of {@link PoliciesAttackGroups.list}. */
export interface ListAttackGroupsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Whether the response has conditions and exceptions, too. Evidence: observed. */
  readonly includeConditionException?: boolean | undefined;
}

/** Parameters of {@link PoliciesAttackGroups.get}. */
export interface GetAttackGroupParams {
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

/** Parameters of {@link PoliciesAttackGroups.update}. */
export interface UpdateAttackGroupParams {
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

/** Parameters of {@link PoliciesAttackGroups.updateWithConditionException}. */
export interface UpdateWithConditionExceptionAttackGroupParams {
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

/** The attack groups of a security policy with their actions. Reached as `akamai.policies.attackGroups`. */
export class PoliciesAttackGroups {
  readonly #transport: Transport;

  /**
   * The conditions and exceptions of an attack group. Reached as
   * `akamai.policies.attackGroups.attackGroupConditionException`.
   */
  declare readonly attackGroupConditionException: PoliciesAttackGroupsAttackGroupConditionException;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
    defineResources<PoliciesAttackGroups>(this, {
      attackGroupConditionException: () => new PoliciesAttackGroupsAttackGroupConditionException(transport),
    });
  }

  /**
   * Lists the attack groups of a security policy with their actions.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.attackGroups.list({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  list(params: ListAttackGroupsParams, options?: CallOptions): ApiPromise<AttackGroupActionList> {
    return this.#transport.call(policiesAttackGroupsListOperation, params, options);
  }

  /**
   * Gets the action of an attack group.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.attackGroups.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1', attackGroupId: 'SQL' });
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
  get(params: GetAttackGroupParams, options?: CallOptions): ApiPromise<ActionDetail> {
    return this.#transport.call(policiesAttackGroupsGetOperation, params, options);
  }

  /**
   * Sets the action of an attack group.
   *
   * Its exceptions stay; `updateWithConditionException` sets both. Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.attackGroups.update({
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
  update(params: UpdateAttackGroupParams, options?: CallOptions): ApiPromise<ActionDetail> {
    return this.#transport.call(policiesAttackGroupsUpdateOperation, params, options);
  }

  /**
   * Sets the action and the exceptions of an attack group.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none`, `alert` and an exception allow requests denied before. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.attackGroups.updateWithConditionException({
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
    params: UpdateWithConditionExceptionAttackGroupParams,
    options?: CallOptions,
  ): ApiPromise<ActionDetail> {
    return this.#transport.call(policiesAttackGroupsUpdateWithConditionExceptionOperation, params, options);
  }
}

export const policiesAttackGroupsListOperation: Operation<AttackGroupActionList> = {
  id: 'policies.attackGroups.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/attack-groups',
  query: ['includeConditionException'],
  queryTypes: { includeConditionException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.attackGroupActionListSchema },
};

export const policiesAttackGroupsGetOperation: Operation<ActionDetail> = {
  id: 'policies.attackGroups.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/attack-groups/{attackGroupId}',
  query: ['includeConditionException'],
  queryTypes: { includeConditionException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};

export const policiesAttackGroupsUpdateOperation: Operation<ActionDetail> = {
  id: 'policies.attackGroups.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/attack-groups/{attackGroupId}',
  body: { schema: schemas.actionSettingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};

export const policiesAttackGroupsUpdateWithConditionExceptionOperation: Operation<ActionDetail> = {
  id: 'policies.attackGroups.updateWithConditionException',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/attack-groups/{attackGroupId}/action-condition-exception',
  body: { schema: schemas.actionWithConditionExceptionSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};
