import { AkamaiAppSec, isNotFoundError } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSecOptions, FakeClock } from '../src/testing/index.js';
import { answeringWith, driftIn, failureOf } from './support/answering.js';
import { draft, live, shop } from './testing/small-seed.js';

const body = {
  network: 'PRODUCTION',
  note: 'spring',
  notificationEmails: ['ops@example.com'],
  activationConfigs: [{ configId: 8277, configVersion: 2 }],
} as const;

function shopWith(options: FakeAkamaiAppSecOptions = {}): AkamaiAppSec {
  const seed = shop(live, { ...draft, version: { version: 2 } });
  const clock = new FakeClock('2026-03-01T09:00:00Z');
  return new AkamaiAppSec(createFakeAkamaiAppSec({ seed, clock, ...options }).clientOptions);
}

describe('the activation history', () => {
  test('is empty at first', async () => {
    const history = await shopWith().activationHistory.list({ configId: 8277 });
    expect(history).toEqual({ configId: 8277, activationHistory: [] });
  });

  test('lists each activation and deactivation, the latest first', async () => {
    const akamai = shopWith();
    await akamai.activations.activate({ body }).result();
    await akamai.activations.deactivate({ body }).started();
    const { activationHistory } = await akamai.activationHistory.list({ configId: 8277 });
    expect(activationHistory).toMatchObject([
      { activationId: 2, version: 2, network: 'PRODUCTION', status: 'DEACTIVATION_IN_PROGRESS' },
      {
        activationId: 1,
        version: 2,
        network: 'PRODUCTION',
        status: 'ACTIVATED',
        activatedBy: 'user1',
        activationDate: '2026-03-01T09:00:00Z',
        notes: 'spring',
        notificationEmails: ['ops@example.com'],
      },
    ]);
  });

  test('includes failed and pending ones', async () => {
    const akamai = shopWith({ activationOutcome: 'ABORTED' });
    await failureOf(akamai.activations.activate({ body }).result());
    await akamai.activations.activate({ body }).started();
    const { activationHistory } = await akamai.activationHistory.list({ configId: 8277 });
    expect(activationHistory.map(({ status }) => status)).toEqual(['ACTIVATION_IN_PROGRESS', 'ACTIVATION_FAILED']);
  });

  test('holds what was seeded, of this configuration only', async () => {
    const activation = {
      activationId: 9,
      status: 'DEACTIVATED',
      activationConfigs: [{ configId: 8277, configVersion: 1 }],
    };
    const other = { activationId: 10, status: 'ACTIVATED', activationConfigs: [{ configId: 1, configVersion: 1 }] };
    const akamai = shopWith({ seed: { ...shop(live), activations: [activation, other] } });
    expect(await akamai.activationHistory.list({ configId: 8277 })).toEqual({
      configId: 8277,
      activationHistory: [{ activationId: 9, version: 1, status: 'DEACTIVATED' }],
    });
  });

  test('is one of a configuration that exists', async () => {
    expect(isNotFoundError(await failureOf(shopWith().activationHistory.list({ configId: 1 })))).toBe(true);
  });

  test("is read as the vendor's own sample has it, with a status in other letters under a misspelt name", async () => {
    const entry = { activationId: 1, version: 2, network: 'STAGING', statuss: 'Activated', activatedBy: 'user1' };
    const { akamai, events } = answeringWith({ configId: 1, activationHistory: [entry] });
    expect((await akamai.activationHistory.list({ configId: 1 })).activationHistory).toEqual([entry]);
    expect(driftIn(events)).toEqual(['/activationHistory/0/statuss unknown-member']);
  });
});
