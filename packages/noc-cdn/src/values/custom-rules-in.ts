import { isJson, unknownVariant } from '@edgeward/core';
import type { BlockResponse, CustomRulesAnswer, Region } from '../generated/models.js';
import type { CustomRuleKind } from '../rules/new-custom-rule.js';

/**
 * A rule in a response of undocumented form. It can be passed to `customRules.create` unchanged, which rejects it if
 * the response contains too little: `ruleType` and `value` are then empty texts, and `urls` is an empty list.
 */
export type ListedCustomRule = {
  /** The name of the rule, if one was found. */
  readonly ruleName: string | undefined;
  readonly urls: readonly string[];
  readonly region: Region | undefined;
  readonly blockResponse: BlockResponse | undefined;

  /** The rule as answered. */
  readonly raw: unknown;
} & CustomRuleKind;

/**
 * Returns the rules in a response of `customRules.list`, from a list or an object of rules by name; `undefined` if
 * there are none, as in the documented response. A bare list is in `rules`.
 *
 * @example
 * Copies the rules of one website to another:
 * ```ts
 * for (const rule of customRulesIn(await noc.customRules.list({ website: 'example.com' })) ?? []) {
 *   await noc.customRules.create({ ...rule, website: 'example.net' });
 * }
 * ```
 */
export function customRulesIn(
  answer: CustomRulesAnswer | Readonly<Record<string, unknown>>,
): readonly ListedCustomRule[] | undefined {
  const found = [answer['rules'], answer['customrules'], answer['custom_rules']].find(
    (value) => typeof value === 'object' && value !== null,
  );
  if (Array.isArray(found)) return found.map((raw: unknown) => ruleOf(nameIn(raw), raw));
  if (isJson(found)) return Object.entries(found).map(([ruleName, raw]) => ruleOf(ruleName, raw));
  const { status: _, notice: _notice, ...others } = answer;
  const named = Object.entries(others);
  const isMapOfRules = found === undefined && named.length > 0 && named.every(([, raw]) => isJson(raw));
  return isMapOfRules ? named.map(([ruleName, raw]) => ruleOf(ruleName, raw)) : undefined;
}

function ruleOf(ruleName: string | undefined, raw: unknown): ListedCustomRule {
  const shown = isJson(raw) ? raw : {};
  return {
    ruleName,
    urls: urlsIn(shown['urls'] ?? shown['url']),
    region: textIn(shown['region']),
    blockResponse: textIn(shown['block_response']),
    ...kindOf(textIn(shown['rule_type'] ?? shown['type']) ?? '', textIn(shown['value'])),
    raw,
  };
}

function kindOf(ruleType: string, value: string | undefined): CustomRuleKind {
  switch (ruleType) {
    case 'redirect_to':
    case 'country_block':
    case 'ip_block':
    case 'useragent_block':
      return { ruleType, value: value ?? '' };
    case 'honeypot':
    case 'max_requests':
    case 'queue_traffic':
    case 'queue':
      return { ruleType, value };
    case 'browser_verify':
    case 'api_protect':
      return { ruleType };
    default:
      return { ...unknownVariant<'ruleType'>({ ruleType }), value };
  }
}

/** Accepts a list, or URLs separated by spaces, as in requests. */
function urlsIn(shown: unknown): readonly string[] {
  if (Array.isArray(shown)) return shown.filter((url) => typeof url === 'string');
  return (textIn(shown) ?? '').split(/\s+/).filter((url) => url !== '');
}

/** The service writes numbers as texts, and may write them as numbers. An empty text says nothing. */
function textIn(shown: unknown): string | undefined {
  if (typeof shown === 'number') return String(shown);
  return typeof shown === 'string' && shown !== '' ? shown : undefined;
}

function nameIn(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw;
  return isJson(raw) ? textIn(raw['rule_name'] ?? raw['name']) : undefined;
}
