// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ActionSetting, ApiRequestConstraintList } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesActionsApiRequestConstraints.list}. */
export interface ListApiRequestConstraintsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesActionsApiRequestConstraints.updateAll}. */
export interface UpdateAllApiRequestConstraintParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: ActionSetting;
}

/** Parameters of {@link PoliciesActionsApiRequestConstraints.update}. */
export interface UpdateApiRequestConstraintParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the API. */
  readonly apiId: number;

  readonly body: ActionSetting;
}

/**
 * The actions for requests beyond the constraints of APIs. Reached as `akamai.policies.actions.apiRequestConstraints`.
 */
export class PoliciesActionsApiRequestConstraints {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the APIs of a security policy with the action for requests beyond their constraints.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.actions.apiRequestConstraints.list({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  list(params: ListApiRequestConstraintsParams, options?: CallOptions): ApiPromise<ApiRequestConstraintList> {
    return this.#transport.call(policiesActionsApiRequestConstraintsListOperation, params, options);
  }

  /**
   * Sets the action for requests beyond the constraints of all APIs.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.actions.apiRequestConstraints.updateAll({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
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
  updateAll(params: UpdateAllApiRequestConstraintParams, options?: CallOptions): ApiPromise<ApiRequestConstraintList> {
    return this.#transport.call(policiesActionsApiRequestConstraintsUpdateAllOperation, params, options);
  }

  /**
   * Sets the action for requests beyond the constraints of an API.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.actions.apiRequestConstraints.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   apiId: 624913,
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
  update(params: UpdateApiRequestConstraintParams, options?: CallOptions): ApiPromise<ActionSetting> {
    return this.#transport.call(policiesActionsApiRequestConstraintsUpdateOperation, params, options);
  }
}

export const policiesActionsApiRequestConstraintsListOperation: Operation<ApiRequestConstraintList> = {
  id: 'policies.actions.apiRequestConstraints.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/api-request-constraints',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.apiRequestConstraintListSchema },
};

export const policiesActionsApiRequestConstraintsUpdateAllOperation: Operation<ApiRequestConstraintList> = {
  id: 'policies.actions.apiRequestConstraints.updateAll',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/api-request-constraints',
  body: { schema: schemas.actionSettingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.apiRequestConstraintListSchema },
};

export const policiesActionsApiRequestConstraintsUpdateOperation: Operation<ActionSetting> = {
  id: 'policies.actions.apiRequestConstraints.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/api-request-constraints/{apiId}',
  body: { schema: schemas.actionSettingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionSettingSchema },
};
