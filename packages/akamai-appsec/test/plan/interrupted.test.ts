import { AkamaiAppSec, type Plan } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec } from '../../src/testing/index.js';
import { failureOf } from '../support/answering.js';
import { live, shop } from '../testing/small-seed.js';

const configId = 8277;
const minute = 60_000;

/** The state surviving a process. */
interface Disk {
  plan?: string;
  activation?: string;
}

/** A client of a process that dies at its request of this number: before sending it, or before receiving the answer. */
function dying(fake: FakeAkamaiAppSec, number: number, when: 'before' | 'after'): AkamaiAppSec {
  let sent = 0;
  return new AkamaiAppSec({
    ...fake.clientOptions,
    maxRetries: 0,
    random: () => 0,
    fetch: async (...input) => {
      const request = new Request(...input);
      sent += 1;
      if (sent > number) throw new TypeError('this process is dead');
      if (sent < number) return fake.fetch(request);
      if (when === 'after') await fake.fetch(request);
      throw new TypeError('this process is dead');
    },
  });
}

/**
 * A pipeline: plan, store the plan, activate it, store the activation, wait. It continues from the state on the disk.
 */
async function pipeline(akamai: AkamaiAppSec, disk: Disk): Promise<void> {
  const { plan, activation } = disk;
  if (activation !== undefined) {
    await akamai.activations.resume(JSON.parse(activation)).result();
    return;
  }
  const current = plan === undefined ? await planned(akamai) : akamai.resumePlan(JSON.parse(plan));
  disk.plan = JSON.stringify(current);
  const poller = current.activate({ network: 'PRODUCTION', notificationEmails: ['ops@example.com'] });
  await poller.started();
  disk.activation = JSON.stringify(poller);
  await poller.result();
}

function planned(akamai: AkamaiAppSec): Promise<Plan> {
  return akamai.plan({ configId, from: 'PRODUCTION', reuseDraft: true }, async (draft) => {
    const { hostnameList } = await draft.selectedHostnames.get();
    if (hostnameList.some(({ hostname }) => hostname === 'shop.example.com')) return;
    await draft.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } });
  });
}

/** The state of a configuration, without timestamps. */
function stateOf(fake: FakeAkamaiAppSec): unknown {
  const { configuration, versions } = fake.state.configurations.get(configId) ?? expect.fail('it is gone');
  return {
    configuration,
    activations: [...fake.state.activations.values()].map(({ activation: { status, activationConfigs } }) => ({
      status,
      activationConfigs,
    })),
    versions: [...versions.values()].map(({ details, selectedHostnames }) => ({
      version: details.version,
      production: details.production.status,
      selectedHostnames,
    })),
  };
}

describe.each(['200', '202'] as const)('a killed pipeline, on the way of %s', (activationPath) => {
  const fakeWith = (): FakeAkamaiAppSec =>
    createFakeAkamaiAppSec({ seed: shop(live), activationPath, activationMs: 5 * minute });

  test.each(['before', 'after'] as const)(
    'ends in the same state if rerun after any request failed by %s',
    async (when) => {
      const whole = fakeWith();
      await pipeline(new AkamaiAppSec(whole.clientOptions), {});
      const requests = whole.requests.length;
      expect(requests).toBeGreaterThan(14);
      for (let number = 1; number <= requests; number += 1) {
        const fake = fakeWith();
        const disk: Disk = {};
        await failureOf(pipeline(dying(fake, number, when), disk));
        fake.clock.advance(minute);
        await again(fake, disk);
        expect({ number, state: stateOf(fake) }).toEqual({ number, state: stateOf(whole) });
      }
    },
  );

  /**
   * Runs the pipeline again. The service refuses another activation while it is creating the one of the dead process.
   */
  async function again(fake: FakeAkamaiAppSec, disk: Disk): Promise<void> {
    await pipeline(new AkamaiAppSec({ ...fake.clientOptions, random: () => 0 }), disk);
  }
});

test('two jobs of one client that activate the same stored plan at once send one request', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shop(live) });
  const akamai = new AkamaiAppSec(fake.clientOptions);
  const stored = JSON.stringify(await planned(akamai));
  const job = () => akamai.resumePlan(JSON.parse(stored)).activate({ network: 'PRODUCTION' }).result();
  const [one, other] = await Promise.all([job(), job()]);
  expect(one.activationId).toBe(other.activationId);
  expect(fake.requests.filter(({ operation }) => operation === 'activations.create')).toHaveLength(1);
});
