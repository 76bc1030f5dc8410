import type { UnknownVariant } from '@edgeward/core';
import type { BlockResponse, Region } from '../generated/models.js';

interface RuleScope {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** URLs of the rule; `/` means the whole website. */
  readonly urls: readonly string[];

  /** Name of the rule. Default: the service makes one up. */
  readonly ruleName?: string | undefined;

  /** Region of the rule. Default: everywhere. */
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
    /** Not sent: a rule from `customRulesIn` can be passed unchanged. */
    readonly raw?: unknown;
  };

/** Parameters of the helpers for one rule type each. */
export type CustomRuleScope = Omit<RuleScope, 'urls'> & {
  /** URLs of the rule. Default: the whole website. */
  readonly urls?: readonly string[] | undefined;
};
