import type { CustomRuleAction } from './generated/models.js';

/**
 * Returns the identifier of the custom rule that an action is about: `ruleId`, or `id` as the vendor's documentation
 * has it.
 *
 * @example
 * ```ts
 * import { customRuleId } from '@edgeward/akamai-appsec';
 *
 * customRuleId({ action: 'deny', ruleId: 622918 }); // 622918
 * ```
 */
export function customRuleId({ ruleId, id }: Pick<CustomRuleAction, 'ruleId' | 'id'>): number | undefined {
  return ruleId ?? id;
}
