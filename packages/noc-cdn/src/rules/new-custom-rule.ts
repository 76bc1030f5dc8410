import type { UnknownVariant } from '@edgeward/core';
import type { BlockResponse, Region } from '../generated/models.js';

interface RuleScope {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** URLs that the rule is for; `/` is the whole website. */
  readonly urls: readonly string[];

  /** Name of the rule. Default: the service makes one up. */
  readonly ruleName?: string | undefined;

  /** Where the rule holds. Default: everywhere. */
  readonly region?: Region | undefined;

  /** The response for blocked visitors; `redirect_to:` and a URL sends them there. */
  readonly blockResponse?: BlockResponse | `redirect_to:${string}` | undefined;
}

/** The members of a rule by its type. For a type this version does not know, see `unknownVariant`. */
export type CustomRuleKind =
  | {
      readonly ruleType: 'redirect_to' | 'country_block' | 'ip_block' | 'useragent_block';

      /** The target, the country codes with spaces between them, the addresses, or a part of the user agent. */
      readonly value: string;
    }
  | {
      readonly ruleType: 'honeypot' | 'max_requests' | 'queue_traffic' | 'queue';

      /** Seconds, requests a minute, or visitors. Default: 600 and 50 for the first two. */
      readonly value?: string | undefined;
    }
  | { readonly ruleType: 'browser_verify' | 'api_protect'; readonly value?: never }
  | (UnknownVariant<'ruleType'> & { readonly value?: string | undefined });

/** Parameters of `customRules.create`. */
export type NewCustomRule = RuleScope &
  CustomRuleKind & {
    /** Not sent: a rule that `customRulesIn` found can be given as it is. */
    readonly raw?: unknown;
  };

/** Parameters of the helpers that know the type of their rule. */
export type CustomRuleScope = Omit<RuleScope, 'urls'> & {
  /** URLs that the rule is for. Default: the whole website. */
  readonly urls?: readonly string[] | undefined;
};
