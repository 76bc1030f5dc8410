import type { Activation, AkamaiAppSec } from '@edgeward/akamai-appsec';
import type { Story } from '../../story.ts';
import type { ChangeOrder } from '../support/change-options.ts';
import { progressLine, stageOf } from '../support/progress-line.ts';

/** Activates a version, and reports the progress until it is in force. */
export async function activateVersion(
  akamai: AkamaiAppSec,
  story: Story,
  { configId, network, notificationEmails, pollIntervalMs }: ChangeOrder,
  configVersion: number,
  note: string,
): Promise<Activation> {
  const body = { network, note, notificationEmails, activationConfigs: [{ configId, configVersion }] };
  const poller = akamai.activations.activate({ body }, { pollIntervalMs });
  let stage = '';
  for await (const progress of poller) {
    if (stage !== stageOf(progress)) story.say(`version ${configVersion} on ${network}: ${progressLine(progress)}`);
    stage = stageOf(progress);
  }
  return poller.result();
}
