// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type {
  AttackGroupRecommendations,
  RecommendationDecision,
  RuleRecommendations,
  TuningRecommendations,
  TuningRecommendationType,
} from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesTuningTuningRecommendations.get}. */
export interface GetTuningRecommendationsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Whether rules in force or in evaluation are meant. Default: `ACTIVE`. Evidence: observed. */
  readonly type?: TuningRecommendationType | undefined;

  /** Whether recommendations have the form of exceptions. Evidence: observed. */
  readonly standardException?: boolean | undefined;
}

/** Parameters of {@link PoliciesTuningTuningRecommendations.respond}. */
export interface RespondTuningRecommendationParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Whether rules in force or in evaluation are meant. Default: `ACTIVE`. Evidence: observed. */
  readonly type?: TuningRecommendationType | undefined;

  readonly body: RecommendationDecision;
}

/** Parameters of {@link PoliciesTuningTuningRecommendations.getForAttackGroup}. */
export interface GetForAttackGroupTuningRecommendationParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the attack group, for example `SQL`. */
  readonly attackGroupId: string;

  /** Whether rules in force or in evaluation are meant. Default: `ACTIVE`. Evidence: observed. */
  readonly type?: TuningRecommendationType | undefined;

  /** Whether recommendations have the form of exceptions. Evidence: observed. */
  readonly standardException?: boolean | undefined;
}

/** Parameters of {@link PoliciesTuningTuningRecommendations.getForRule}. */
export interface GetForRuleTuningRecommendationParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;

  /** Whether rules in force or in evaluation are meant. Default: `ACTIVE`. Evidence: observed. */
  readonly type?: TuningRecommendationType | undefined;

  /** Whether recommendations have the form of exceptions. Evidence: observed. */
  readonly standardException?: boolean | undefined;
}

/** The exceptions recommended by Akamai. Reached as `akamai.policies.tuning.tuningRecommendations`. */
export class PoliciesTuningTuningRecommendations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the exceptions recommended by Akamai for a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.tuning.tuningRecommendations.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetTuningRecommendationsParams, options?: CallOptions): ApiPromise<TuningRecommendations> {
    return this.#transport.call(policiesTuningTuningRecommendationsGetOperation, params, options);
  }

  /**
   * Accepts or declines a recommended exception.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because an accepted exception allows requests matched before. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.tuning.tuningRecommendations.respond({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { action: 'DECLINE', selectorId: 84220 },
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
  respond(params: RespondTuningRecommendationParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(policiesTuningTuningRecommendationsRespondOperation, params, options);
  }

  /**
   * Lists the exceptions recommended by Akamai for an attack group.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.tuning.tuningRecommendations.getForAttackGroup({ configId: 8277, versionNumber: 10, policyId: 'shop_1', attackGroupId: 'SQL' });
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
  getForAttackGroup(
    params: GetForAttackGroupTuningRecommendationParams,
    options?: CallOptions,
  ): ApiPromise<AttackGroupRecommendations> {
    return this.#transport.call(policiesTuningTuningRecommendationsGetForAttackGroupOperation, params, options);
  }

  /**
   * Lists the exceptions recommended by Akamai for a rule.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.tuning.tuningRecommendations.getForRule({ configId: 8277, versionNumber: 10, policyId: 'shop_1', ruleId: 950002 });
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
  getForRule(params: GetForRuleTuningRecommendationParams, options?: CallOptions): ApiPromise<RuleRecommendations> {
    return this.#transport.call(policiesTuningTuningRecommendationsGetForRuleOperation, params, options);
  }
}

export const policiesTuningTuningRecommendationsGetOperation: Operation<TuningRecommendations> = {
  id: 'policies.tuning.tuningRecommendations.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/recommendations',
  query: ['type', 'standardException'],
  queryTypes: { standardException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.tuningRecommendationsSchema },
};

export const policiesTuningTuningRecommendationsRespondOperation: Operation<undefined> = {
  id: 'policies.tuning.tuningRecommendations.respond',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/recommendations',
  query: ['type'],
  body: { schema: schemas.recommendationDecisionSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: null },
};

export const policiesTuningTuningRecommendationsGetForAttackGroupOperation: Operation<AttackGroupRecommendations> = {
  id: 'policies.tuning.tuningRecommendations.getForAttackGroup',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/recommendations/attack-groups/{attackGroupId}',
  query: ['type', 'standardException'],
  queryTypes: { standardException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.attackGroupRecommendationsSchema },
};

export const policiesTuningTuningRecommendationsGetForRuleOperation: Operation<RuleRecommendations> = {
  id: 'policies.tuning.tuningRecommendations.getForRule',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/recommendations/rules/{ruleId}',
  query: ['type', 'standardException'],
  queryTypes: { standardException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.ruleRecommendationsSchema },
};
