import type { EventListener } from '@edgeward/akamai-appsec';
import { openAccount } from './akamai/support/account.ts';
import { protectHostname } from './akamai/walks/protect-hostname.ts';
import type { Story } from './story.ts';

/** Protects another hostname of a live configuration: the work of `akamai/add-hostname.ts`, on a fake. */
export async function akamaiChapter(story: Story, onEvent: EventListener): Promise<void> {
  story.step('Akamai: protect another hostname of a shop, from a clone to its activation');
  let requests = 0;
  await using account = await openAccount({ live: false }, (event) => {
    if (event.type === 'attempt') requests += 1;
    onEvent(event);
  });
  await protectHostname(account.akamai, story, {
    configId: 8277,
    hostname: 'shop.example.com',
    policyId: 'shop_1',
    network: 'STAGING',
    notificationEmails: ['security@example.com'],
  });
  story.say(`the minutes were the fake's, and none of yours; it has checked the signatures of ${requests} requests`);
}
