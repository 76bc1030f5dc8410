// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { UrlProtectionAction, UrlProtectionActionList } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesActionsUrlProtectionPolicyActions.list}. */
export interface ListUrlProtectionPolicyActionsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesActionsUrlProtectionPolicyActions.update}. */
export interface UpdateUrlProtectionPolicyActionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the URL protection policy. */
  readonly urlProtectionPolicyId: number;

  readonly body: UrlProtectionAction;
}

/** The actions of URL protection policies. Reached as `akamai.policies.actions.urlProtectionPolicyActions`. */
export class PoliciesActionsUrlProtectionPolicyActions {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the URL protection policies of a security policy with their actions.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.actions.urlProtectionPolicyActions.list({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  list(params: ListUrlProtectionPolicyActionsParams, options?: CallOptions): ApiPromise<UrlProtectionActionList> {
    return this.#transport.call(policiesActionsUrlProtectionPolicyActionsListOperation, params, options);
  }

  /**
   * Sets the action of a URL protection policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.actions.urlProtectionPolicyActions.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   urlProtectionPolicyId: 8801,
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
  update(params: UpdateUrlProtectionPolicyActionParams, options?: CallOptions): ApiPromise<UrlProtectionAction> {
    return this.#transport.call(policiesActionsUrlProtectionPolicyActionsUpdateOperation, params, options);
  }
}

export const policiesActionsUrlProtectionPolicyActionsListOperation: Operation<UrlProtectionActionList> = {
  id: 'policies.actions.urlProtectionPolicyActions.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/url-protections',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.urlProtectionActionListSchema },
};

export const policiesActionsUrlProtectionPolicyActionsUpdateOperation: Operation<UrlProtectionAction> = {
  id: 'policies.actions.urlProtectionPolicyActions.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/url-protections/{urlProtectionPolicyId}',
  body: { schema: schemas.urlProtectionActionInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.urlProtectionActionSchema },
};
