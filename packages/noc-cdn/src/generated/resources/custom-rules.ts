// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { BlockResponse, CustomRulesAnswer, CustomRuleType, Region, StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link CustomRules.create}. */
export interface CreateCustomRuleParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Type of the rule. */
  readonly ruleType: CustomRuleType;

  /** URLs of the rule; `/` means the whole website. */
  readonly urls: readonly string[];

  /** Name of the rule: lower-case letters, digits, hyphens; the documentation also shows an underscore. */
  readonly ruleName?: string | undefined;

  /**
   * Parameter of the rule, by its type. `redirect_to`: the target. `country_block`: country codes separated by spaces.
   * `max_requests`: maximum requests of an address per minute, 50 by default. `honeypot`: seconds to block visitors,
   * 600 by default. `queue_traffic`: maximum visitors at a time. `ip_block` and `useragent_block`: the addresses, or a
   * part of the user agent, which is inferred. The documentation shows the parameter only in examples.
   */
  readonly value?: string | undefined;

  /** Region of the rule. Default: `all`, everywhere. */
  readonly region?: Region | undefined;

  /**
   * Response for blocked visitors: a plain-text message (`default`), an HTML message (`html`), an empty response with
   * 200 (`empty_200`), or a generic error (`stealthy_403`, `stealthy_404`, `stealthy_503`). `redirect_to:` and a URL
   * redirects them.
   */
  readonly blockResponse?: BlockResponse | undefined;
}

/** Parameters of {@link CustomRules.delete}. */
export interface DeleteCustomRuleParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Name of the rule. */
  readonly ruleName: string;
}

/** Parameters of {@link CustomRules.list}. */
export interface ListCustomRulesParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;
}

/** Rules for some URLs of a website. Reached as `noc.customRules`. */
export class CustomRulesOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates a custom rule.
   *
   * Without a name the service makes one up, and a second request makes a second rule.
   *
   * Sends a single request. Most programs should use the workflow `customRules.createNamed` instead.
   *
   * Effect: `destroy`, because a redirect of / leads all visitors elsewhere, and a block of / shuts them out. Retried
   * only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await noc.customRules.create({ website: 'example.com', ruleType: 'redirect_to', urls: ['/old'], value: '/new' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ConflictError} The name already exists, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/customrules/add}
   */
  create(params: CreateCustomRuleParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(customRulesCreateOperation, params, options);
  }

  /**
   * Deletes a custom rule.
   *
   * Effect: `destroy`, because traffic blocked by the rule passes again. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.customRules.delete({ website: 'example.com', ruleName: 'slow-login' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/customrules/delete}
   */
  delete(params: DeleteCustomRuleParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(customRulesDeleteOperation, params, options);
  }

  /**
   * Lists the custom rules of a website.
   *
   * The form of the response is undocumented: `customRulesIn` finds the rules in it, if any.
   *
   * @example
   * ```ts
   * const rules = customRulesIn(await noc.customRules.list({ website: 'example.com' }));
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/customrules/list}
   */
  list(params?: ListCustomRulesParams, options?: CallOptions): ApiPromise<CustomRulesAnswer> {
    return this.#transport.call(customRulesListOperation, params, options);
  }
}

export const customRulesCreateOperation: Operation<StatusAnswer> = {
  id: 'customRules.create',
  documentedAs: 'CDN/customrules/add',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/customrules/add' },
  clientParams: ['website'],
  query: [
    'website',
    { name: 'ruleType', wire: 'rule_type' },
    { name: 'urls', wire: 'url', separator: ' ' },
    { name: 'ruleName', wire: 'rule_name' },
    'value',
    'region',
    { name: 'blockResponse', wire: 'block_response' },
  ],
  requiredQuery: ['ruleType', 'urls'],
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const customRulesDeleteOperation: Operation<StatusAnswer> = {
  id: 'customRules.delete',
  documentedAs: 'CDN/customrules/delete',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/customrules/delete' },
  clientParams: ['website'],
  query: ['website', { name: 'ruleName', wire: 'rule_name' }],
  requiredQuery: ['ruleName'],
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const customRulesListOperation: Operation<CustomRulesAnswer> = {
  id: 'customRules.list',
  documentedAs: 'CDN/customrules/list',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/customrules/list' },
  clientParams: ['website'],
  query: ['website'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.customRulesAnswerSchema },
  adapt: { list: 'rules' },
};
