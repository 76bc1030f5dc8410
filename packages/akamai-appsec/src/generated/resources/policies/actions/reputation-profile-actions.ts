// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ActionSetting, ReputationProfileActionList, ReputationProfileActionResult } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesActionsReputationProfileActions.list}. */
export interface ListReputationProfileActionsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesActionsReputationProfileActions.get}. */
export interface GetReputationProfileActionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the reputation profile. */
  readonly reputationProfileId: number;
}

/** Parameters of {@link PoliciesActionsReputationProfileActions.update}. */
export interface UpdateReputationProfileActionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the reputation profile. */
  readonly reputationProfileId: number;

  readonly body: ActionSetting;
}

/** The actions of reputation profiles. Reached as `akamai.policies.actions.reputationProfileActions`. */
export class PoliciesActionsReputationProfileActions {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the reputation profiles of a security policy with their actions.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.actions.reputationProfileActions.list({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  list(params: ListReputationProfileActionsParams, options?: CallOptions): ApiPromise<ReputationProfileActionList> {
    return this.#transport.call(policiesActionsReputationProfileActionsListOperation, params, options);
  }

  /**
   * Gets the action of a reputation profile.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.actions.reputationProfileActions.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1', reputationProfileId: 5501 });
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
  get(params: GetReputationProfileActionParams, options?: CallOptions): ApiPromise<ReputationProfileActionResult> {
    return this.#transport.call(policiesActionsReputationProfileActionsGetOperation, params, options);
  }

  /**
   * Sets the action of a reputation profile.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.actions.reputationProfileActions.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   reputationProfileId: 5501,
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
  update(
    params: UpdateReputationProfileActionParams,
    options?: CallOptions,
  ): ApiPromise<ReputationProfileActionResult> {
    return this.#transport.call(policiesActionsReputationProfileActionsUpdateOperation, params, options);
  }
}

export const policiesActionsReputationProfileActionsListOperation: Operation<ReputationProfileActionList> = {
  id: 'policies.actions.reputationProfileActions.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/reputation-profiles',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.reputationProfileActionListSchema },
};

export const policiesActionsReputationProfileActionsGetOperation: Operation<ReputationProfileActionResult> = {
  id: 'policies.actions.reputationProfileActions.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/reputation-profiles/{reputationProfileId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.reputationProfileActionResultSchema },
};

export const policiesActionsReputationProfileActionsUpdateOperation: Operation<ReputationProfileActionResult> = {
  id: 'policies.actions.reputationProfileActions.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/reputation-profiles/{reputationProfileId}',
  body: { schema: schemas.actionSettingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.reputationProfileActionResultSchema },
};
