// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { CustomRule, CustomRuleInput, CustomRuleList } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link CustomRules.list}. */
export interface ListCustomRulesParams {
  /** Identifier of the configuration. */
  readonly configId: number;
}

/** Parameters of {@link CustomRules.create}. */
export interface CreateCustomRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  readonly body: CustomRuleInput;
}

/** Parameters of {@link CustomRules.get}. */
export interface GetCustomRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Identifier of the custom rule. */
  readonly ruleId: number;
}

/** Parameters of {@link CustomRules.update}. */
export interface UpdateCustomRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Identifier of the custom rule. */
  readonly ruleId: number;

  readonly body: CustomRuleInput;
}

/** Parameters of {@link CustomRules.delete}. */
export interface DeleteCustomRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Identifier of the custom rule. */
  readonly ruleId: number;
}

/**
 * Your own rules. They belong to the configuration and have no versions: a change applies to every version never
 * activated. Reached as `akamai.customRules`.
 */
export class CustomRules {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the custom rules of a configuration.
   *
   * @example
   * ```ts
   * const { customRules } = await akamai.customRules.list({ configId: 8277 });
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
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | List custom rules}
   */
  list(params: ListCustomRulesParams, options?: CallOptions): ApiPromise<CustomRuleList> {
    return this.#transport.call(customRulesListOperation, params, options);
  }

  /**
   * Creates a custom rule.
   *
   * It does nothing until a policy has an action for it, see {@link CustomRuleActions.set}.
   *
   * Effect: `write`, because it adds a rule without an action in any policy yet. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * const { id } = await akamai.customRules.create({
   *   configId: 8277,
   *   body: {
   *     name: 'Login from outside',
   *     operation: 'AND',
   *     structured: true,
   *     conditions: [pathMatch('/login'), ipMatch('192.0.2.0/24', { positiveMatch: false })],
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The rule breaks a rule of the service.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Create a custom rule}
   */
  create(params: CreateCustomRuleParams, options?: CallOptions): ApiPromise<CustomRule> {
    return this.#transport.call(customRulesCreateOperation, params, options);
  }

  /**
   * Gets a custom rule.
   *
   * @example
   * ```ts
   * const rule = await akamai.customRules.get({ configId: 8277, ruleId: 661699 });
   * for (const condition of rule.conditions ?? []) {
   *   if (condition.type === 'pathMatch') console.log(condition.value);
   *   else console.log(rawKind(condition));
   * }
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
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Get a custom rule}
   */
  get(params: GetCustomRuleParams, options?: CallOptions): ApiPromise<CustomRule> {
    return this.#transport.call(customRulesGetOperation, params, options);
  }

  /**
   * Changes a custom rule.
   *
   * The change applies to every version of the configuration never activated, not just to one draft. To revert it,
   * activate an earlier active version. A member missing in the body is removed, so spread the rule from a response.
   *
   * Effect: `destroy`, because it can change the requests matched by the rule in every version activated next. Retried
   * only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * const where = { configId: 8277, ruleId: 661699 };
   * const rule = await akamai.customRules.get(where);
   * await akamai.customRules.update({ ...where, body: { ...rule, description: 'Scrapers of the price list' } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The rule breaks a rule of the service.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Modify a custom rule}
   */
  update(params: UpdateCustomRuleParams, options?: CallOptions): ApiPromise<CustomRule> {
    return this.#transport.call(customRulesUpdateOperation, params, options);
  }

  /**
   * Deletes a custom rule.
   *
   * The service refuses it while a policy uses the rule.
   *
   * Effect: `destroy`, because the rule is gone from every version. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await akamai.customRules.delete({ configId: 8277, ruleId: 661699 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} A policy uses the rule.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Remove a custom rule}
   */
  delete(params: DeleteCustomRuleParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(customRulesDeleteOperation, params, options);
  }
}

export const customRulesListOperation: Operation<CustomRuleList> = {
  id: 'customRules.list',
  documentedAs: 'List custom rules',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/custom-rules',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.customRuleListSchema },
};

export const customRulesCreateOperation: Operation<CustomRule> = {
  id: 'customRules.create',
  documentedAs: 'Create a custom rule',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/custom-rules',
  body: { schema: schemas.customRuleInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.customRuleSchema },
};

export const customRulesGetOperation: Operation<CustomRule> = {
  id: 'customRules.get',
  documentedAs: 'Get a custom rule',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/custom-rules/{ruleId}',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.customRuleSchema },
};

export const customRulesUpdateOperation: Operation<CustomRule> = {
  id: 'customRules.update',
  documentedAs: 'Modify a custom rule',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/custom-rules/{ruleId}',
  body: { schema: schemas.customRuleInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.customRuleSchema },
};

export const customRulesDeleteOperation: Operation<undefined> = {
  id: 'customRules.delete',
  documentedAs: 'Remove a custom rule',
  method: 'DELETE',
  path: '/appsec/v1/configs/{configId}/custom-rules/{ruleId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
