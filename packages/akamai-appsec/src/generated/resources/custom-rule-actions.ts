// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { CustomRuleActionList, CustomRuleActionResult, CustomRuleActionSetting } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link CustomRuleActions.list}. */
export interface ListCustomRuleActionsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link CustomRuleActions.set}. */
export interface SetCustomRuleActionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the custom rule. */
  readonly ruleId: number;

  readonly body: CustomRuleActionSetting;
}

/** Actions of a security policy for custom rules. Reached as `akamai.customRuleActions`. */
export class CustomRuleActions {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the custom rules of a configuration with their actions in a policy.
   *
   * The service responds with a bare list, unlike the documented object. `customRuleId` returns the rule of an entry in
   * either form. The vendor's documentation writes this path with the version 1.
   *
   * @example
   * ```ts
   * const { customRules } = await akamai.customRuleActions.list({
   *   configId: 8277,
   *   versionNumber: 9,
   *   policyId: 'gms1_134637',
   * });
   * for (const entry of customRules) console.log(customRuleId(entry), entry.action);
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
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | List custom rule actions}
   */
  list(params: ListCustomRuleActionsParams, options?: CallOptions): ApiPromise<CustomRuleActionList> {
    return this.#transport.call(customRuleActionsListOperation, params, options);
  }

  /**
   * Sets the action of a policy for a custom rule.
   *
   * The answer has the action, and maybe more; the service may also answer with nothing.
   *
   * Effect: `destroy`, because `none` and `alert` allow the requests the rule denied. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.customRuleActions.set({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'gms1_134637',
   *   ruleId: 661699,
   *   body: { action: 'deny' },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The policy does not support the action.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Modify a custom rule action}
   */
  set(params: SetCustomRuleActionParams, options?: CallOptions): ApiPromise<CustomRuleActionResult | undefined> {
    return this.#transport.call(customRuleActionsSetOperation, params, options);
  }
}

export const customRuleActionsListOperation: Operation<CustomRuleActionList> = {
  id: 'customRuleActions.list',
  documentedAs: 'List custom rule actions',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/custom-rules',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.customRuleActionListSchema },
  adapt: { list: 'customRules' },
};

export const customRuleActionsSetOperation: Operation<CustomRuleActionResult | undefined> = {
  id: 'customRuleActions.set',
  documentedAs: 'Modify a custom rule action',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/custom-rules/{ruleId}',
  body: { schema: schemas.customRuleActionSettingSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.customRuleActionResultSchema, 204: null },
};
