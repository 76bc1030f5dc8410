// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { BlockResponse, CustomRulesAnswer, CustomRuleType, Region, StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link CustomRules.create}. */
export interface CreateCustomRuleParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** What the rule does. */
  readonly ruleType: CustomRuleType;

  /** URLs that the rule is for; `/` is the whole website. */
  readonly urls: readonly string[];

  /** Name of the rule: lower-case letters, digits, hyphens; the documentation also shows an underscore. */
  readonly ruleName?: string | undefined;

  /**
   * What the rule needs, by its type. `redirect_to`: the target. `country_block`: country codes with spaces between
   * them. `max_requests`: most requests of an address in a minute, 50 by default. `honeypot`: for how many seconds
   * visitors are blocked, 600 by default. `queue_traffic`: most visitors at a time. `ip_block` and `useragent_block`:
   * the addresses, or a part of the user agent, which is inferred. The documentation shows the parameter in examples
   * only.
   */
  readonly value?: string | undefined;

  /** Where the rule holds. Without it `all`, which is everywhere. */
  readonly region?: Region | undefined;

  /**
   * What blocked visitors see: a message of plain text (`default`), an HTML message (`html`), an empty response with
   * 200 (`empty_200`), or a generic error (`stealthy_403`, `stealthy_404`, `stealthy_503`). `redirect_to:` and a URL
   * sends them there.
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
   * This is one request, and no more. Most programs want the workflow `customRules.createNamed` instead.
   *
   * Effect: `destroy`, because a redirect of / leads all visitors elsewhere, and a block of / shuts them out. Sent
   * again only if it cannot have been executed.
   *
   * @example
   * ```ts
   * await noc.customRules.create({ website: 'example.com', ruleType: 'redirect_to', urls: ['/old'], value: '/new' });
   * ```
   *
   * @throws {@link BadRequestError} A parameter is missing, or the service does not take its value, which it says with
   * 200.
   * @throws {@link AuthenticationError} The API key is refused, which the service says with 200.
   * @throws {@link NotFoundError} The account has no such website, or the website no such rule or user, which the
   * service says with 200.
   * @throws {@link ConflictError} There is one of this name already, which the service says with 200.
   * @throws {@link ApiError} The service answers a `status` other than `success`, for a reason that fits no class: the
   * documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/customrules/add}
   */
  create(params: CreateCustomRuleParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(customRulesCreateOperation, params, options);
  }

  /**
   * Deletes a custom rule.
   *
   * Effect: `destroy`, because the traffic that the rule stopped passes again. Sent again only if it cannot have been
   * executed.
   *
   * @example
   * ```ts
   * await noc.customRules.delete({ website: 'example.com', ruleName: 'slow-login' });
   * ```
   *
   * @throws {@link BadRequestError} A parameter is missing, or the service does not take its value, which it says with
   * 200.
   * @throws {@link AuthenticationError} The API key is refused, which the service says with 200.
   * @throws {@link NotFoundError} The account has no such website, or the website no such rule or user, which the
   * service says with 200.
   * @throws {@link ApiError} The service answers a `status` other than `success`, for a reason that fits no class: the
   * documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/customrules/delete}
   */
  delete(params: DeleteCustomRuleParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(customRulesDeleteOperation, params, options);
  }

  /**
   * Lists the custom rules of a website.
   *
   * What the answer looks like is not documented: `customRulesIn` finds the rules in it, if they are there.
   *
   * @example
   * ```ts
   * const rules = customRulesIn(await noc.customRules.list({ website: 'example.com' }));
   * ```
   *
   * @throws {@link BadRequestError} A parameter is missing, or the service does not take its value, which it says with
   * 200.
   * @throws {@link AuthenticationError} The API key is refused, which the service says with 200.
   * @throws {@link NotFoundError} The account has no such website, or the website no such rule or user, which the
   * service says with 200.
   * @throws {@link ApiError} The service answers a `status` other than `success`, for a reason that fits no class: the
   * documentation lists no reasons.
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
