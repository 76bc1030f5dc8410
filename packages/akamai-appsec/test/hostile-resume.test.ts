import { type ActivationInput, AkamaiAppSec } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec } from '../src/testing/index.js';
import { answering, failureOf, json } from './support/answering.js';
import { draft, live, shop } from './testing/small-seed.js';

const minute = 60_000;
const body = {
  action: 'ACTIVATE',
  network: 'PRODUCTION',
  note: 'spring',
  notificationEmails: ['ops@example.com'],
  activationConfigs: [{ configId: 8277, configVersion: 2 }],
} satisfies ActivationInput;

function fakeWith(): FakeAkamaiAppSec {
  const seed = shop(live, { ...draft, version: { version: 2 } }, { ...draft, version: { version: 3 } });
  return createFakeAkamaiAppSec({ seed, activationMs: 5 * minute });
}

function stored(startMs: number): { type: string; version: 1; startedAt: string; request: ActivationInput } {
  const startedAt = new Date(startMs).toISOString();
  return { type: 'akamai.activation', version: 1, startedAt, request: structuredClone(body) };
}

describe('an activation begun by another process', () => {
  test.each([-90 * minute, 10 * minute])('is found if its clock was %i ms ahead', async (ms) => {
    const fake = fakeWith();
    const { activations } = new AkamaiAppSec(fake.clientOptions);
    const startedMs = fake.clock.now() + ms;
    await activations.activate({ body }).result();
    fake.clock.advance(minute);
    const resumed = activations.resume(stored(startedMs), { activationTimeoutMs: 300 * minute });
    expect(await resumed.result()).toMatchObject({ activationId: 1, status: 'ACTIVATED' });
    expect(fake.state.activations.size).toBe(1);
  });

  test('ignores later changes of the JSON by the caller', async () => {
    const fake = fakeWith();
    const json = stored(fake.clock.now());
    const poller = new AkamaiAppSec(fake.clientOptions).activations.resume(json);
    Object.assign(json.request.activationConfigs[0] ?? {}, { configVersion: 3 });
    await poller.result();
    expect(fake.state.configurations.get(8277)?.configuration.productionVersion).toBe(2);
  });

  test('ignores changes of the output of its poller by the caller', async () => {
    const fake = fakeWith();
    const poller = new AkamaiAppSec(fake.clientOptions).activations.resume(stored(fake.clock.now()));
    const [config] = poller.toJSON().request.activationConfigs;
    expect(Object.isFrozen(config)).toBe(true);
    await poller.result();
  });

  const two = { ...body, activationConfigs: [...body.activationConfigs, { configId: 1, configVersion: 5 }] };
  const date = '2024-01-16T15:20:00+00:00';

  test('is not an activation with another version of its second configuration', async () => {
    const entry = { activationId: 9, version: 2, network: 'PRODUCTION', status: 'ACTIVATED', activationDate: date };
    let posts = 0;
    const { akamai } = answering(({ method, target }) => {
      if (method === 'POST') {
        posts += 1;
        return posts === 1 ? json({}, 504) : json({ activationId: 10, status: 'ACTIVATED' });
      }
      if (!target.endsWith('/9')) return json({ activationHistory: [entry] });
      const activationConfigs = [
        { configId: 8277, configVersion: 2 },
        { configId: 1, configVersion: 6 },
      ];
      return json({ activationId: 9, status: 'ACTIVATED', createDate: date, activationConfigs });
    });
    expect(await akamai.activations.activate({ body: two }).result()).toMatchObject({ activationId: 10 });
  });

  test.each([
    ['names its version', [{ configId: 8277, configVersion: 2 }], 9],
    ['names another version', [{ configId: 8277, configVersion: 3 }], 10],
    ['names none', undefined, 10],
  ])('is found in a history without versions, if the activation %s: %j', async (_, activationConfigs, expected) => {
    let posts = 0;
    const { akamai } = answering(({ method, target }) => {
      if (method === 'POST') {
        posts += 1;
        return posts === 1 ? json({}, 504) : json({ activationId: 10, status: 'ACTIVATED' });
      }
      if (target.endsWith('/configs/8277/activations')) {
        return json({ activationHistory: [{ activationId: 9, network: 'PRODUCTION', status: 'ACTIVATED' }] });
      }
      if (target.includes('/versions/')) return json({ configId: 8277, version: 2, production: { status: 'Active' } });
      const more = activationConfigs && { activationConfigs };
      return json({ activationId: 9, status: 'ACTIVATED', createDate: date, ...more });
    });
    const poller = akamai.activations.activate({ body });
    // Another version activated since is no reason to send the request again.
    if (expected === 10 && activationConfigs !== undefined) {
      expect(await failureOf(poller.result())).toMatchObject({ status: 504, mayHaveApplied: true });
    } else expect(await poller.result()).toMatchObject({ activationId: expected });
  });

  test('resumes the latest of several activations, in any order of the history', async () => {
    const entries = [9, 11, 10].map((activationId) => ({ activationId, version: 2, network: 'PRODUCTION' }));
    const { akamai } = answering(({ target }) => {
      if (target.endsWith('/configs/8277/activations')) return json({ activationHistory: entries });
      const activationId = Number(target.split('/').at(-1));
      return json({ activationId, status: activationId === 11 ? 'ACTIVATED' : 'FAILED', createDate: date });
    });
    const poller = akamai.activations.resume(stored(Date.parse(date)));
    expect(await poller.result()).toMatchObject({ activationId: 11 });
  });
});

test('an activation that fails does not bring into its error what the service repeats', async () => {
  const secrets = ['akab-client-token-xxx-xxxxxxxxxxxxxxxx', 'SOMESECRETxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx='];
  const { akamai } = answering(() =>
    json({ activationId: 7, status: 'FAILED', createdBy: secrets[0], clientSecret: secrets[1], note: secrets[1] }),
  );
  const error = await failureOf(akamai.activations.activate({ body }).result());
  expect(error).toMatchObject({ code: 'FAILED', body: { activationId: 7, status: 'FAILED' } });
  for (const secret of secrets) expect(JSON.stringify(error)).not.toContain(secret);
});
