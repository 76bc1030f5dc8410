import type { CustomRuleAction } from '../generated/models.js';

/**
 * Returns the identifier of the custom rule an action is about: `ruleId`, or `id` as the vendor's documentation
 * has it. `undefined` if neither is the number of a rule.
 *
 * @example
 * ```ts
 * import { customRuleId } from '@edgeward/akamai-appsec';
 *
 * customRuleId({ action: 'deny', ruleId: 622918 }); // 622918
 * ```
 */
export function customRuleId({ ruleId, id }: Pick<CustomRuleAction, 'ruleId' | 'id'>): number | undefined {
  return idOf(ruleId) ?? idOf(id);
}

/** A number given as text is the same number; an invalid one does not hide the other member. */
function idOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && typeof number === 'number' && number >= 0 ? number : undefined;
}
