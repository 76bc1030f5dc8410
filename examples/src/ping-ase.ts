import { aseKeys, type EventListener, isApiError, type ListEntry, PingAse } from '@edgeward/ping-ase';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import type { Story } from './story.ts';

/** Brings the deny list of a node in line with a list of our own. */
export async function pingAseChapter(story: Story, onEvent: EventListener): Promise<void> {
  story.step('PingIntelligence ASE: bring a deny list in line with your own');
  const fake = createFakePingAse({
    seed: {
      denyList: {
        manual_blacklist: [
          { type: 'ip', value: '192.0.2.7' },
          { type: 'ip', value: '192.0.2.9' },
        ],
      },
    },
  });
  await using server = await fake.listen();
  const ase = new PingAse({ ...server.clientOptions, onEvent });

  const entries: readonly ListEntry[] = [
    { type: 'ip', value: '192.0.2.7' },
    { type: 'token', value: 'leaked-4f2a' },
  ];
  const { parts } = await ase.denyList.sync({ entries });
  for (const { entry, outcome } of parts) story.say(`${entry.type} ${'value' in entry ? entry.value : ''}: ${outcome}`);
  const again = await ase.denyList.sync({ entries });
  story.say(`a second time changes nothing: ${again.parts.map(({ outcome }) => outcome).join(', ')}`);

  try {
    await ase.withOptions({ auth: aseKeys({ secretKey: 'not-the-key' }) }).firewall.disable();
  } catch (error) {
    if (!isApiError(error)) throw error;
    story.say(`with another key: ${error.message} (${error.kind}); the firewall is ${fake.state.firewall}`);
  }
}
