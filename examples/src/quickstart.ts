// The main task of a client, against a fake of the service in this process, and a chapter on each of the other
// services. Run it with `pnpm quickstart`.
import { parseArgs } from 'node:util';
import {
  ApigeeSecurityActions,
  bearer,
  type EventListener,
  isOperationDeniedError,
  securityActionId,
} from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { akamaiChapter } from './akamai.ts';
import { nocChapter } from './noc.ts';
import { pingAseChapter } from './ping-ase.ts';
import { rackCorpChapter } from './rackcorp.ts';
import { Story } from './story.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const story = new Story(values.json);
const calls = { sent: 0, retried: 0 };
const count: EventListener = (event) => {
  if (event.type === 'attempt') calls.sent += 1;
  if (event.type === 'retry') calls.retried += 1;
};

story.step('Start a fake of Apigee on loopback and point a client at it');
const fake = createFakeApigeeSecurityActions();
await using server = await fake.listen();
let tokensAsked = 0;
const apigee = new ApigeeSecurityActions({
  ...server.clientOptions,
  auth: bearer(() => {
    tokensAsked += 1;
    return fake.tokens.issue({ ttlMs: 3_600_000 });
  }),
  onEvent: count,
});
story.say(`the service listens at ${server.url}; the client asks a provider for its token`);

story.step('Create a rule that denies, one that flags and one that allows');
const conditionConfig = { ipAddressRanges: ['192.0.2.7'] };
const denied = await apigee.securityActions.create({
  securityActionId: 'deny-scraper',
  body: { state: 'ENABLED', description: 'Blocks a scraper', deny: { responseCode: 403 }, conditionConfig },
});
const flagged = await apigee.securityActions.create({
  securityActionId: 'flag-tor',
  body: {
    state: 'ENABLED',
    flag: { headers: [{ name: 'x-suspicious', value: 'tor' }] },
    conditionConfig: { botReasons: ['TorListRule'] },
  },
});
const allowed = await apigee.securityActions.create({
  securityActionId: 'allow-office',
  body: { state: 'ENABLED', allow: {}, conditionConfig: { ipAddressRanges: ['198.51.100.0'] }, ttl: '3600s' },
});
for (const action of [denied, flagged, allowed]) {
  const what = action.deny ? `denies with ${action.deny.responseCode}` : action.flag ? 'flags' : 'allows';
  story.say(`${securityActionId(action)} ${what}${action.expireTime ? ` until ${action.expireTime}` : ''}`);
}

story.step('List them, two to a page');
let pages = 0;
for await (const page of apigee.securityActions.list({ pageSize: 2 }).pages()) {
  pages += 1;
  story.say(`page ${pages}: ${page.items.map((action) => `${securityActionId(action)} ${action.state}`).join(', ')}`);
}

story.step('Disable a rule, enable it again, delete another');
const disabled = await apigee.securityActions.disable({ securityActionId: 'flag-tor' });
const enabled = await apigee.securityActions.enable({ securityActionId: 'flag-tor' });
await apigee.securityActions.delete({ securityActionId: 'allow-office' });
const left = await Array.fromAsync(apigee.securityActions.list(), securityActionId);
story.say(`flag-tor was ${disabled.state}, is ${enabled.state}; left are ${left.join(', ')}`);

story.step('Pause all enforcement in the environment, then resume it');
const paused = await apigee.enforcement.update({ body: { enabled: false } });
const resumed = await apigee.enforcement.update({ body: { enabled: true } });
story.say(`enforced: ${paused.enabled}, then ${resumed.enabled}`);

story.step('The service answers 503: a read is repeated');
fake.failNext({ status: 503 });
const recovered = await apigee.securityActions.get({ securityActionId: 'deny-scraper' }).withResponse();
story.say(`${recovered.data.state} after ${recovered.attempts} attempts`);

story.step('The token expires: the provider is asked for a new one');
fake.tokens.expire();
const renewed = await apigee.securityActions.get({ securityActionId: 'deny-scraper' }).withResponse();
story.say(`${renewed.data.state} after ${renewed.attempts} attempts, with token number ${tokensAsked}`);

story.step('A read-only client refuses to delete before a byte leaves');
const before = fake.requests.length;
try {
  await apigee.withOptions({ readOnly: true }).securityActions.delete({ securityActionId: 'deny-scraper' });
} catch (error) {
  if (!isOperationDeniedError(error)) throw error;
  story.say(error.message);
  story.say(`${error.hint} (requests that reached the service: ${fake.requests.length - before})`);
}

for (const chapter of [akamaiChapter, nocChapter, pingAseChapter, rackCorpChapter]) await chapter(story, count);

story.end(
  { requests: calls.sent, retries: calls.retried, left },
  `Done: ${calls.sent} requests over real HTTP, ${calls.retried} of them repeated, no account needed.`,
);
