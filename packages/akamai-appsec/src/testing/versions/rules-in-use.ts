import type { CustomRule } from '../../generated/models.js';
import type { ConfigurationState, VersionState } from '../state-types.js';
import { isActive } from './version-status.js';

/** Picks the rules a policy of the version has an action for. */
export function rulesInUse(
  { customRuleActions }: Pick<VersionState, 'customRuleActions'>,
  rules: ReadonlyMap<number, CustomRule>,
): Map<number, CustomRule> {
  const used = new Set([...customRuleActions.values()].flatMap((actions) => [...actions.keys()]));
  return new Map([...rules].filter(([id]) => used.has(id)));
}

/** Use of a rule in its configuration: `activated` on a network, `published` in some version, or `unused`. */
export type RuleUse = 'activated' | 'published' | 'unused';

/** Returns how a rule is used in its configuration. */
export function useOf(ruleId: number, { versions }: ConfigurationState): RuleUse {
  const users = [...versions.values()].filter(({ customRuleActions }) =>
    [...customRuleActions.values()].some((actions) => actions.has(ruleId)),
  );
  if (users.some(isActive)) return 'activated';
  return users.length > 0 ? 'published' : 'unused';
}
