// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { RatePolicyAction, RatePolicyActionList } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesActionsRatePolicyActions.list}. */
export interface ListRatePolicyActionsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesActionsRatePolicyActions.update}. */
export interface UpdateRatePolicyActionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rate policy. */
  readonly ratePolicyId: number;

  readonly body: RatePolicyAction;
}

/** The actions of rate policies. Reached as `akamai.policies.actions.ratePolicyActions`. */
export class PoliciesActionsRatePolicyActions {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the rate policies of a security policy with their actions.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.actions.ratePolicyActions.list({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(params: ListRatePolicyActionsParams, options?: CallOptions): ApiPromise<RatePolicyActionList> {
    return this.#transport.call(policiesActionsRatePolicyActionsListOperation, params, options);
  }

  /**
   * Sets the actions of a rate policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.actions.ratePolicyActions.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   ratePolicyId: 4401,
   *   body: { ipv4Action: 'deny', ipv6Action: 'deny' },
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
  update(params: UpdateRatePolicyActionParams, options?: CallOptions): ApiPromise<RatePolicyAction> {
    return this.#transport.call(policiesActionsRatePolicyActionsUpdateOperation, params, options);
  }
}

export const policiesActionsRatePolicyActionsListOperation: Operation<RatePolicyActionList> = {
  id: 'policies.actions.ratePolicyActions.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rate-policies',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.ratePolicyActionListSchema },
};

export const policiesActionsRatePolicyActionsUpdateOperation: Operation<RatePolicyAction> = {
  id: 'policies.actions.ratePolicyActions.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rate-policies/{ratePolicyId}',
  body: { schema: schemas.ratePolicyActionInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.ratePolicyActionSchema },
};
