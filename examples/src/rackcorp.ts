import { type EventListener, RackCorpSecurity } from '@edgeward/security-v29';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
import type { Story } from './story.ts';

/** Reads events from the checkpoint of another process, resolves them, and protects an address. */
export async function rackCorpChapter(story: Story, onEvent: EventListener): Promise<void> {
  story.step('RackCorp: work off events, and protect an address');
  const fake = createFakeRackCorpSecurity({
    seed: { events: Array.from({ length: 45 }, (_, index) => ({ id: index + 1, notes: 'Scan of ports' })) },
  });
  await using server = await fake.listen();
  const rackcorp = new RackCorpSecurity({ ...server.clientOptions, onEvent });

  const seen = await Array.fromAsync(rackcorp.events.all());
  const asked = fake.requests.length;
  const checkpoint = seen.at(41)?.checkpoint;
  const rest = await Array.fromAsync(rackcorp.events.all({ after: checkpoint }), ({ event }) => Number(event.id));
  story.say(`${seen.length} events in ${asked} requests; after a restart, from a checkpoint: ${rest.join(', ')}`);
  const { parts } = await rackcorp.events.resolveMany({ eventIds: rest, notes: 'Our own scanner' });
  story.say(`${parts.length} of them are resolved`);

  const first = await rackcorp.bgpProtections.ensureProtected({ ipAddress: '192.0.2.7', name: 'Shop' });
  const second = await rackcorp.bgpProtections.ensureProtected({ ipAddress: '192.0.2.7', name: 'Shop' });
  story.say(`the protection of 192.0.2.7 was ${first.outcome}, and the second time ${second.outcome}`);
}
