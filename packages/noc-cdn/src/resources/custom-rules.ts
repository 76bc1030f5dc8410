import {
  type ApiPromise,
  type CallOptions,
  type Issue,
  OperationFailedError,
  refusedParams,
  uniqueBy,
} from '@edgeward/core';
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
   * Creates a custom rule and returns its name, which the service makes up where none is given.
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
    const call = begin('customRules.blockCountries', params, options);
    const { countries, ...scope } = params;
    const issues = countryIssues(countries);
    if (issues.length > 0) throw refusedParams({ vendor: 'noc', operation: 'customRules.blockCountries' }, issues);
    const value = uniqueBy(countries, (country) => country.toUpperCase())
      .map((country) => country.toUpperCase())
      .join(' ');
    return this.createNamed({ ...everywhere(scope), ruleType: 'country_block', value }, call);
  }

  /** Limits how many requests an address may make in a minute. */
  async rateLimit(
    params: CustomRuleScope & { readonly requestsPerMinute: number },
    options?: CallOptions,
  ): Promise<CreatedCustomRule> {
    const call = begin('customRules.rateLimit', params, options);
    const { requestsPerMinute, ...scope } = params;
    if (!Number.isSafeInteger(requestsPerMinute) || requestsPerMinute < 1) {
      const issue = { pointer: '/requestsPerMinute', message: 'must be a whole number from 1' };
      throw refusedParams({ vendor: 'noc', operation: 'customRules.rateLimit' }, [issue]);
    }
    const value = String(requestsPerMinute);
    return this.createNamed({ ...everywhere(scope), ruleType: 'max_requests', value }, call);
  }

  /** Redirects URLs, with 301. */
  async redirect(
    params: CustomRuleScope & { readonly urls: readonly string[]; readonly to: string },
    options?: CallOptions,
  ): Promise<CreatedCustomRule> {
    const call = begin('customRules.redirect', params, options);
    const { to, urls, ...scope } = params;
    return this.createNamed({ ...scope, urls, ruleType: 'redirect_to', value: to }, call);
  }

  /** Blocks what does not prove to be a browser. */
  async verifyBrowsers(params: CustomRuleScope, options?: CallOptions): Promise<CreatedCustomRule> {
    const call = begin('customRules.verifyBrowsers', params, options);
    return this.createNamed({ ...everywhere(params), ruleType: 'browser_verify' }, call);
  }
}

function everywhere<T extends CustomRuleScope>({
  urls = ['/'],
  ...scope
}: T): Omit<T, 'urls'> & { readonly urls: readonly string[] } {
  return { ...scope, urls };
}

function countryIssues(countries: unknown): readonly Issue[] {
  if (!Array.isArray(countries) || countries.length === 0) {
    return [{ pointer: '/countries', message: 'must be a list of country codes, with at least one' }];
  }
  // With its holes.
  return Array.from<unknown>(countries).flatMap((country, index) =>
    typeof country === 'string' && /^[a-z]{2}$/i.test(country)
      ? []
      : [{ pointer: `/countries/${index}`, message: 'must be a country code of two letters' }],
  );
}
