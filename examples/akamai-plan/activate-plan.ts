import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Network, Plan } from '@edgeward/akamai-appsec';
import { milliseconds } from '../src/akamai/support/option-values.ts';
import { UnconfirmedError } from '../src/akamai/support/unconfirmed-error.ts';
import type { ActivationValues } from './activation-options.ts';
import { follow } from './follow.ts';
import { printDiff } from './print-diff.ts';

/** Shows the changes of a plan on a network, and activates it there if `--yes` is given. */
export async function activatePlan(plan: Plan, network: Network, values: ActivationValues): Promise<void> {
  const { notify, note, yes, 'save-activation': path, 'allow-weaker': allowWeaker } = values;
  const pollIntervalMs = milliseconds('poll-ms', values['poll-ms']);
  const { diff, live, versionNumber } = plan;
  // The network may have another version than the base of the plan.
  const isElsewhere = live[network] !== diff.from;
  const effect = isElsewhere ? await plan.compareWith({ network }) : diff;
  // An outdated plan is not worth a look.
  await plan.check({ network });
  printDiff(diff);
  if (isElsewhere) printDiff(effect);
  if (effect.changes.length === 0) {
    console.error(`Nothing was activated: ${network} has that already.`);
    return;
  }
  if (!yes) {
    throw new UnconfirmedError(`Nothing was activated. With --yes, version ${versionNumber} goes to ${network}.`);
  }

  // Better now than when the activation is on its way.
  await access(dirname(path), constants.W_OK);
  const poller = plan.activate({ network, notificationEmails: notify, note, allowWeaker }, { pollIntervalMs });
  await poller.started();
  await writeFile(path, `${JSON.stringify(poller, null, 2)}\n`);
  console.error(`It is on its way. If this program ends too early, go on with: wait ${path}`);
  await follow(poller);
}
