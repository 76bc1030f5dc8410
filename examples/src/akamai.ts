import { AkamaiAppSec, type EventListener, isApiError } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import type { Story } from './story.ts';

/** Changes a configuration that is live: clone, edit, activate, wait. */
export async function akamaiChapter(story: Story, onEvent: EventListener): Promise<void> {
  story.step('Akamai: change what protects a shop, from a clone to its activation');
  const live = { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T00:00:00Z' };
  const fake = createFakeAkamaiAppSec({
    seed: {
      configurations: [
        {
          configuration: { id: 8277, name: 'Shop', latestVersion: 1 },
          versions: [
            {
              version: { version: 1, staging: live, production: live },
              selectableHostnames: { availableSet: [{ hostname: 'shop.example.com' }] },
              selectedHostnames: [{ hostname: 'www.example.com' }],
            },
          ],
        },
      ],
    },
  });
  await using server = await fake.listen();
  const akamai = new AkamaiAppSec({ ...server.clientOptions, onEvent });
  const configId = 8277;
  const hostnames = { hostnameList: [{ hostname: 'shop.example.com' }] };

  try {
    await akamai.selectedHostnames.append({ configId, versionNumber: 1, body: hostnames });
  } catch (error) {
    if (!isApiError(error)) throw error;
    story.say(`version 1 is live: ${error.message}`);
  }
  const { version } = await akamai.versions.clone({ configId, body: { createFromVersion: 1, ruleUpdate: false } });
  const { hostnameList } = await akamai.selectedHostnames.append({ configId, versionNumber: version, body: hostnames });
  story.say(`version ${version}, its clone, protects ${hostnameList.map(({ hostname }) => hostname).join(' and ')}`);

  const startMs = fake.clock.now();
  const poller = akamai.activations.activate({
    body: {
      network: 'STAGING',
      note: 'The shop moves',
      notificationEmails: ['security@example.com'],
      activationConfigs: [{ configId, configVersion: version }],
    },
  });
  const { status, network } = await poller.result();
  const minutes = Math.round((fake.clock.now() - startMs) / 60_000);
  story.say(`it is ${status} on ${network} after ${minutes} minutes of the fake's time, and no time of yours`);
  story.say(`every one of ${fake.requests.length} requests was signed, and each signature was checked`);
}
