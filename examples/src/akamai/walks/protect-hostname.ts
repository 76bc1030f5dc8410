import type { Activation, AkamaiAppSec } from '@edgeward/akamai-appsec';
import type { Story } from '../../story.ts';
import type { ChangeOrder } from '../support/change-options.ts';
import { UsageError } from '../support/usage-error.ts';
import { activateVersion } from './activate-version.ts';
import { choosePolicy } from './choose-policy.ts';
import { chooseVersion } from './choose-version.ts';
import { editableVersion } from './editable-version.ts';

/** A hostname, and the place to protect it. */
export interface HostnameOrder extends ChangeOrder {
  readonly hostname: string;
}

/** Describes the effect of {@link protectHostname} in a sentence. */
export function hostnameIntention({ hostname, configId, policyId, network }: HostnameOrder): string {
  return `Protect ${hostname} in configuration ${configId} with policy ${policyId}, and activate that on ${network}`;
}

/** Adds a hostname to an editable version, lets a policy protect it, and activates the version. */
export async function protectHostname(akamai: AkamaiAppSec, story: Story, order: HostnameOrder): Promise<Activation> {
  const { configId, hostname, policyId } = order;
  const base = await chooseVersion(akamai, story, configId, order.versionNumber);
  const versionNumber = await editableVersion(akamai, story, base);
  const where = { configId, versionNumber };

  const { availableSet = [] } = await akamai.selectableHostnames.get(where);
  const selected = await akamai.selectedHostnames.get(where);
  if (![...availableSet, ...selected.hostnameList].some((known) => known.hostname === hostname)) {
    throw new UsageError(`--hostname: version ${versionNumber}, which stays as it is, cannot protect ${hostname}`);
  }
  // Appends instead of sending the whole list, because somebody else may have added to it.
  const { hostnameList } = await akamai.selectedHostnames.append({ ...where, body: { hostnameList: [{ hostname }] } });
  story.say(`version ${versionNumber} protects ${hostnameList.map((each) => each.hostname).join(' and ')}`);

  await choosePolicy(akamai, where, policyId);
  const { targetId } = await akamai.matchTargets.create({
    ...where,
    body: { type: 'website', securityPolicy: { policyId }, hostnames: [hostname], filePaths: ['/*'] },
  });
  const target = await akamai.matchTargets.get({ ...where, targetId });
  // The spread keeps all members of the service, even unknown ones.
  const body = { ...target, defaultFile: 'RECURSIVE_MATCH' };
  await akamai.matchTargets.update({ ...where, targetId, body });
  story.say(`policy ${policyId} holds there, by match target ${targetId}, also for the pages of folders`);

  const { matchTargets } = await akamai.matchTargets.list(where);
  const others = (matchTargets.websiteTargets ?? []).map((each) => each.targetId).filter((id) => id !== targetId);
  // The most special one comes last.
  const targetSequence = [...others, targetId].map((id, index) => ({ targetId: id, sequence: index + 1 }));
  await akamai.matchTargets.reorder({ ...where, body: { type: 'website', targetSequence } });
  story.say(`match targets in their order: ${[...others, targetId].join(', ')}`);

  return activateVersion(akamai, story, order, versionNumber, `Protects ${hostname}`);
}
