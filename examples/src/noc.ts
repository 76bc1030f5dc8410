import { type EventListener, isApiError, NocCdn } from '@edgeward/noc-cdn';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import type { Story } from './story.ts';

/** Blocks an address, handles a failure with status 200, and reads a log. */
export async function nocChapter(story: Story, onEvent: EventListener): Promise<void> {
  story.step('NOC.org: block an address, and read the log');
  const fake = createFakeNocCdn();
  await using server = await fake.listen();
  const noc = new NocCdn({ ...server.clientOptions, onEvent });

  const known = ['^192.0.2.'];
  await noc.ipLists.replaceDenied({ patterns: known });
  const { patterns } = await noc.ipLists.addDeniedIp({ ip: '198.51.100.7', current: known });
  story.say(`blocked are ${patterns.join(' and ')}`);

  fake.failNext({ status: 200, body: { status: 'failed', reason: 'Website is locked' } });
  try {
    await noc.settings.setWaf({ value: false });
  } catch (error) {
    if (!isApiError(error)) throw error;
    story.say(`a failure that comes with ${error.status} is one all the same: ${error.message}`);
  }

  for await (const entry of noc.logs.latest({ limit: 2 })) {
    if (entry.parsed) story.say(`${entry.time} ${entry.clientIp} ${entry.method} → ${entry.status} ${entry.verdict}`);
  }
}
