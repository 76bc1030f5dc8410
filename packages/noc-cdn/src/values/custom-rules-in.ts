import type { CustomRulesAnswer } from '../generated/models.js';
import { isRecord } from '../internal/is-record.js';

/** A rule in an answer whose form is not documented. */
export interface ListedCustomRule {
  /** The name of the rule, where one was found. */
  readonly ruleName: string | undefined;

  /** What the answer says of it. */
  readonly raw: unknown;
}

/**
 * Finds the rules in an answer of `customRules.list`, as a list or as an object of rules by name; `undefined` where the
 * answer shows none, as the documented one does.
 */
export function customRulesIn(answer: CustomRulesAnswer): readonly ListedCustomRule[] | undefined {
  const found = [answer['rules'], answer['customrules'], answer['custom_rules']].find(
    (value) => typeof value === 'object' && value !== null,
  );
  if (Array.isArray(found)) return found.map((raw: unknown) => ({ ruleName: nameIn(raw), raw }));
  if (isRecord(found)) return Object.entries(found).map(([ruleName, raw]) => ({ ruleName, raw }));
  return undefined;
}

function nameIn(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw;
  const name = isRecord(raw) ? (raw['rule_name'] ?? raw['name']) : undefined;
  return typeof name === 'string' ? name : undefined;
}
