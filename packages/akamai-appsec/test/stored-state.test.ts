import { isConfigurationError } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { AkamaiAppSec } from '../src/index.js';
import { AkamaiLists } from '../src/lists/index.js';
import { createFakeAkamaiAppSec, shopSeed } from '../src/testing/index.js';

const fake = createFakeAkamaiAppSec({ seed: shopSeed });
const akamai = new AkamaiAppSec(fake.clientOptions);
const lists = new AkamaiLists(fake.clientOptions);

describe.each([
  ['akamai.activation', 'activations.resume', (json: unknown) => akamai.activations.resume(json)],
  ['akamai.listActivation', 'networkLists.resume', (json: unknown) => lists.networkLists.resume(json)],
  ['akamai.listActivation', 'clientLists.resume', (json: unknown) => lists.clientLists.resume(json)],
  ['akamai.plan', 'resumePlan', (json: unknown) => akamai.resumePlan(json)],
] as const)('stored state of %s', (type, operation, resume) => {
  test.each([
    [2, '2'],
    [undefined, 'none'],
    ['1', 'none'],
  ])(`the version %j of stored state is refused by ${operation} before sending`, (version, shown) => {
    expect(() => resume({ type, version, startedAt: '2026-01-01T00:00:00.000Z' })).toThrow(
      expect.toSatisfy(isConfigurationError),
    );
    expect(() => resume({ type, version })).toThrow(
      `${operation} reads version 1 of ${type}, but got version ${shown}`,
    );
    expect(fake.requests).toEqual([]);
  });
});

test('pollers of activations and of lists are stored in one form: type, version, start and request', async () => {
  const activation = akamai.activations.activate({
    body: {
      network: 'STAGING',
      activationConfigs: [{ configId: 8277, configVersion: 1 }],
      note: 'Shop',
      notificationEmails: [],
    },
  });
  const list = lists.networkLists.activate({ networkListId: '1_NONE', network: 'STAGING' });
  const ends = Promise.allSettled([activation.result(), list.result()]);
  for (const poller of [activation, list]) {
    expect(Object.keys(poller.toJSON()).slice(0, 4)).toEqual(['type', 'version', 'startedAt', 'request']);
  }
  await ends;
});
