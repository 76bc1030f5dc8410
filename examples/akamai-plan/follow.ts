import type { ActivationPoller } from '@edgeward/akamai-appsec';
import { progressLine } from '../src/akamai/support/progress-line.ts';

/** Prints how an activation goes, until it is in force. */
export async function follow(poller: ActivationPoller): Promise<void> {
  for await (const progress of poller) console.error(progressLine(progress));
  const { activationId, status, network = '', activationConfigs = [] } = await poller.result();
  const versions = activationConfigs.map(({ configVersion }) => `version ${configVersion}`).join(' and ');
  console.log(`${versions} is ${status} on ${network} (activation ${activationId})`);
}
