import { type Activation, type AkamaiAppSec, pathMatch, requestMethodMatch } from '@edgeward/akamai-appsec';
import type { Story } from '../../story.ts';
import type { ChangeOrder } from '../support/change-options.ts';
import { activateVersion } from './activate-version.ts';
import { choosePolicy } from './choose-policy.ts';
import { chooseVersion } from './choose-version.ts';
import { editableVersion } from './editable-version.ts';

/** A custom rule, and the place to introduce it. */
export interface RuleOrder extends ChangeOrder {
  readonly name: string;

  /** The path whose `POST` requests it meets. */
  readonly path: string;

  /** The action of the policy: `alert`, `deny`, or `deny_custom_` with the id of a custom deny. */
  readonly action: string;
}

/** Describes the effect of {@link introduceRule} in a sentence. */
export function ruleIntention({ name, path, action, configId, policyId, network }: RuleOrder): string {
  return `Let policy ${policyId} of configuration ${configId} ${action} POST ${path} by a new rule "${name}", and activate that on ${network}`;
}

/** Creates a custom rule, adds it to a policy in an editable version, and activates the version. */
export async function introduceRule(akamai: AkamaiAppSec, story: Story, order: RuleOrder): Promise<Activation> {
  const { configId, name, path, action, policyId } = order;
  const base = await chooseVersion(akamai, story, configId, order.versionNumber);
  const versionNumber = await editableVersion(akamai, story, base);
  const where = { configId, versionNumber };

  // A rule belongs to the whole configuration, and does nothing until a policy has an action for it.
  const { id: ruleId } = await akamai.customRules.create({
    configId,
    body: { name, operation: 'AND', structured: true, conditions: [pathMatch(path)] },
  });
  const rule = await akamai.customRules.get({ configId, ruleId });
  const conditions = [...(rule.conditions ?? []), requestMethodMatch('POST')];
  await akamai.customRules.update({ configId, ruleId, body: { ...rule, conditions } });
  story.say(`custom rule ${ruleId}, ${name}, has ${conditions.length} conditions`);

  await choosePolicy(akamai, where, policyId);
  await akamai.customRuleActions.set({ ...where, policyId, ruleId, body: { action } });
  story.say(`policy ${policyId} of version ${versionNumber}: ${action}`);

  return activateVersion(akamai, story, order, versionNumber, `Introduces the rule ${name}`);
}
