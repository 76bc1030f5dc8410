import { type ApiPromise, type CallOptions, type Issue, OperationFailedError, refusedParams } from '@edgeward/core';
import type { StatusAnswer } from '../generated/models.js';
import { CustomRulesOperations } from '../generated/resources/custom-rules.js';
import { begin } from '../internal/begin.js';
import { withoutMember } from '../internal/without-member.js';
import type { CustomRuleScope, NewCustomRule } from '../rules/new-custom-rule.js';

/** A rule that was created. */
export interface CreatedCustomRule {
  /** Its name, which deletes it. */
  readonly ruleName: string;
  readonly answer: StatusAnswer;
}

/** Rules for some URLs of a website. Reached as `noc.customRules`. */
export class CustomRules extends CustomRulesOperations {
  /**
   * Creates a custom rule. Not sent again after a doubtful attempt: without a name, that would make a second rule.
   *
   * @example
   * ```ts
   * await noc.customRules.create({ website: 'example.com', ruleType: 'redirect_to', urls: ['/old'], value: '/new' });
   * ```
   */
  override create(params: NewCustomRule, options?: CallOptions): ApiPromise<StatusAnswer> {
    return super.create(withoutMember(params, 'raw'), options);
  }

  /**
   * Creates a custom rule and returns its name, which the service makes up if none is given.
   *
   * @throws {@link OperationFailedError} when the answer does not tell the name; the rule was created then.
   */
  async createNamed(params: NewCustomRule, options?: CallOptions): Promise<CreatedCustomRule> {
    const answer = await this.create(params, options);
    const ruleName = params.ruleName ?? /added for \S+: (\S+)\s*$/.exec(answer.notice ?? '')?.[1];
    if (ruleName !== undefined) return { ruleName, answer };
    throw new OperationFailedError({
      vendor: 'noc',
      operation: 'customRules.create',
      message: 'The rule was created, but the answer does not tell its name',
      hint: 'Look for it with customRules.list, and give a ruleName the next time.',
      mayHaveApplied: true,
    });
  }

  /**
   * Blocks visitors from some countries, by their codes of two letters (ISO 3166).
   *
   * @example
   * ```ts
   * const { ruleName } = await noc.customRules.blockCountries({ website: 'example.com', countries: ['AQ', 'BV'] });
   * ```
   */
  async blockCountries(
    params: CustomRuleScope & { readonly countries: readonly string[] },
    options?: CallOptions,
  ): Promise<CreatedCustomRule> {
    return this.#createOf('blockCountries', params, options);
  }

  /** Limits how many requests an address may make in a minute. */
  async rateLimit(
    params: CustomRuleScope & { readonly requestsPerMinute: number },
    options?: CallOptions,
  ): Promise<CreatedCustomRule> {
    return this.#createOf('rateLimit', params, options);
  }

  /** Redirects URLs, with 301. */
  async redirect(
    params: CustomRuleScope & { readonly urls: readonly string[]; readonly to: string },
    options?: CallOptions,
  ): Promise<CreatedCustomRule> {
    return this.#createOf('redirect', params, options);
  }

  /** Blocks clients that do not prove to be browsers. */
  async verifyBrowsers(params: CustomRuleScope, options?: CallOptions): Promise<CreatedCustomRule> {
    return this.#createOf('verifyBrowsers', params, options);
  }

  /**
   * Makes URLs a honeypot: an address that visits one is blocked for `blockSeconds`, 600 by default. Refuses `/`, which
   * would block every visitor.
   *
   * @example
   * ```ts
   * await noc.customRules.trap({ website: 'example.com', urls: ['/wp-login.php'], blockSeconds: 3600 });
   * ```
   */
  async trap(
    params: CustomRuleScope & { readonly urls: readonly string[]; readonly blockSeconds?: number | undefined },
    options?: CallOptions,
  ): Promise<CreatedCustomRule> {
    return this.#createOf('trap', params, options);
  }

  /** Lets `maxVisitors` in at a time. The others wait, and enter in the order in which they came. */
  async queueVisitors(
    params: CustomRuleScope & { readonly maxVisitors: number },
    options?: CallOptions,
  ): Promise<CreatedCustomRule> {
    return this.#createOf('queueVisitors', params, options);
  }

  /**
   * Blocks addresses on some URLs. The documentation does not describe the value of this type: the addresses are sent as
   * they are, with spaces between them. `ipLists.addDeniedIp` blocks an address on the whole website.
   */
  async blockIps(
    params: CustomRuleScope & { readonly ips: readonly string[] },
    options?: CallOptions,
  ): Promise<CreatedCustomRule> {
    return this.#createOf('blockIps', params, options);
  }

  /** Blocks a user agent on some URLs. The documentation does not describe the value of this type: it is sent as it is. */
  async blockUserAgent(
    params: CustomRuleScope & { readonly userAgent: string },
    options?: CallOptions,
  ): Promise<CreatedCustomRule> {
    return this.#createOf('blockUserAgent', params, options);
  }

  /** Puts URLs under the protection of APIs: only users with a token reach them, see `apiUsers`. */
  async protectApi(
    params: CustomRuleScope & { readonly urls: readonly string[] },
    options?: CallOptions,
  ): Promise<CreatedCustomRule> {
    return this.#createOf('protectApi', params, options);
  }

  async #createOf(
    name: keyof typeof kinds,
    params: CustomRuleScope,
    options: CallOptions | undefined,
  ): Promise<CreatedCustomRule> {
    const call = begin(`customRules.${name}`, params, options);
    const { type, member = '', write, everywhere = true, notEverywhere }: Kind = kinds[name];
    const { [member]: given, ...scope }: Readonly<Record<string, unknown>> = { ...params };
    const { urls = everywhere ? ['/'] : undefined } = params;
    const value = write?.(given);
    const issues: Issue[] = value === undefined || typeof value === 'string' ? [] : [...issuesAt(member, value)];
    if (notEverywhere !== undefined && Array.isArray(urls) && urls.includes('/')) {
      issues.push({ pointer: '/urls', message: notEverywhere });
    }
    if (issues.length > 0) throw refusedParams({ vendor: 'noc', operation: `customRules.${name}` }, issues);
    // The call itself checks every member.
    return this.createNamed({ ...scope, urls, ruleType: type, value } as NewCustomRule, call);
  }
}

/** The issues of a value or, by index, of its items. */
type Problem = Readonly<Record<string, string>>;

/** How a method makes the value of a rule out of one of its parameters. */
interface Kind {
  readonly type: string;
  readonly member?: string;
  readonly write?: (given: unknown) => string | Problem | undefined;

  /** Whether the rule is for the whole website if no URLs are given. Default: yes. */
  readonly everywhere?: boolean;

  /** Why the rule cannot be for the whole website. */
  readonly notEverywhere?: string;
}

const count = (given: unknown): string | Problem =>
  Number.isSafeInteger(given) && Number(given) > 0 ? String(given) : { '': 'must be a whole number from 1' };

const text = (given: unknown): string | Problem =>
  typeof given === 'string' && given.trim() !== '' ? given : { '': 'must be a string that is not empty' };

/** Writes a list with spaces between its items, each once. */
const list =
  (what: string, item: RegExp, itemText: string) =>
  (given: unknown): string | Problem => {
    if (!Array.isArray(given) || given.length === 0) return { '': `must be a list of ${what}, with at least one` };
    // With its holes.
    const items = Array.from<unknown>(given);
    const wrong = items.flatMap((each, index) => (typeof each === 'string' && item.test(each) ? [] : [index]));
    if (wrong.length > 0) return Object.fromEntries(wrong.map((index) => [`/${index}`, itemText]));
    return [...new Set(items)].join(' ');
  };

const countries = list('country codes', /^[a-z]{2}$/i, 'must be a country code of two letters');

const kinds = {
  blockCountries: {
    type: 'country_block',
    member: 'countries',
    write: (given) => countries(Array.isArray(given) ? Array.from(given, inUpperCase) : given),
  },
  rateLimit: { type: 'max_requests', member: 'requestsPerMinute', write: count },
  redirect: { type: 'redirect_to', member: 'to', write: text, everywhere: false },
  verifyBrowsers: { type: 'browser_verify' },
  trap: {
    type: 'honeypot',
    notEverywhere: 'must not have /, which would block every visitor',
    member: 'blockSeconds',
    write: (given) => (given === undefined ? given : count(given)),
    everywhere: false,
  },
  queueVisitors: { type: 'queue_traffic', member: 'maxVisitors', write: count },
  blockIps: {
    type: 'ip_block',
    member: 'ips',
    write: list('addresses', /^\S+$/, 'must be an address without white space'),
  },
  blockUserAgent: { type: 'useragent_block', member: 'userAgent', write: text },
  protectApi: { type: 'api_protect', everywhere: false },
} satisfies Readonly<Record<string, Kind>>;

function inUpperCase(value: unknown): unknown {
  return typeof value === 'string' ? value.toUpperCase() : value;
}

function issuesAt(member: string, problem: Problem): readonly Issue[] {
  return Object.entries(problem).map(([at, message]) => ({ pointer: `/${member}${at}`, message }));
}
