// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { WafMode, WafModeSetting } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesRulesWafMode.get}. */
export interface GetWafModeParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesRulesWafMode.update}. */
export interface UpdateWafModeParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: WafModeSetting;
}

/** How the rules are updated. Reached as `akamai.policies.rules.wafMode`. */
export class PoliciesRulesWafMode {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets how the rules are updated of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.rules.wafMode.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetWafModeParams, options?: CallOptions): ApiPromise<WafMode> {
    return this.#transport.call(policiesRulesWafModeGetOperation, params, options);
  }

  /**
   * Replaces how the rules are updated of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because another mode brings other rules and actions, and some changes cannot be undone. Retried
   * only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.rules.wafMode.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { mode: 'ASE_AUTO' },
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
  update(params: UpdateWafModeParams, options?: CallOptions): ApiPromise<WafMode> {
    return this.#transport.call(policiesRulesWafModeUpdateOperation, params, options);
  }
}

export const policiesRulesWafModeGetOperation: Operation<WafMode> = {
  id: 'policies.rules.wafMode.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/mode',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.wafModeSchema },
};

export const policiesRulesWafModeUpdateOperation: Operation<WafMode> = {
  id: 'policies.rules.wafMode.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/mode',
  body: { schema: schemas.wafModeSettingSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.wafModeSchema },
};
