import { setImmediate as turn } from 'node:timers/promises';
import { AkamaiAppSec, isAbortError } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import { describe, expect, test } from 'vitest';
import { createExclusive } from '../src/internal/exclusive.js';
import { failureOf } from './support/answering.js';

const context = { vendor: 'akamai', operation: 'test' };

describe('workflows of one client', () => {
  test('two workflows on two configurations in opposite order do not deadlock', async () => {
    const exclusive = createExclusive();
    const done: string[] = [];
    const work = (name: string) => async () => {
      await turn();
      done.push(name);
    };
    await Promise.all([exclusive([1, 2], context, work('one')), exclusive([2, 1], context, work('other'))]);
    expect(done).toEqual(['one', 'other']);
  });

  test('workflows on one configuration run one after the other, even across derived clients', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shopSeed });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    const configId = 8277;
    const plans = await Promise.all(
      [akamai, akamai.withOptions({ maxRetries: 1 })].map((client, index) =>
        client.plan({ configId, from: 'PRODUCTION', reuseDraft: true }, async (draft) => {
          await turn();
          const hostname = index === 0 ? 'shop.example.com' : 'pay.example.com';
          await draft.selectedHostnames.append({ body: { hostnameList: [{ hostname }] } });
        }),
      ),
    );
    // The second continues the draft of the first, complete by then.
    expect(plans.map(({ versionNumber }) => versionNumber)).toEqual([3, 3]);
    expect(plans.map(({ diff }) => diff.changes.map(({ after }) => after))).toEqual([
      ['shop.example.com'],
      ['shop.example.com', 'pay.example.com'],
    ]);
  });

  test('within the edit of a plan run at once', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shopSeed });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    const configId = 8277;
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, () =>
      akamai.plan({ configId, from: 'PRODUCTION' }, async () => {}),
    );
    expect(plan.versionNumber).toBe(3);
  });

  test('wait like any other if the workflow around them has ended', async () => {
    const exclusive = createExclusive();
    const done: string[] = [];
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const left: Promise<unknown>[] = [];
    await exclusive([1], context, async () => {
      left.push(begun.then(() => exclusive([1], context, async () => done.push('left'))));
    });
    await exclusive([1], context, async () => {
      begin();
      await turn();
      done.push('next');
    });
    await Promise.all(left);
    expect(done).toEqual(['next', 'left']);
  });

  test('can be aborted while they wait', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shopSeed });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    const controller = new AbortController();
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = akamai.plan({ configId: 8277, from: 'PRODUCTION' }, () => promise);
    const second = akamai.plan({ configId: 8277, from: 'PRODUCTION' }, async () => {}, { signal: controller.signal });
    const failure = failureOf(second);
    controller.abort();
    expect(isAbortError(await failure)).toBe(true);
    resolve();
    expect((await first).versionNumber).toBe(3);
    expect(fake.requests.filter(({ operation }) => operation === 'versions.clone')).toHaveLength(1);
  });
});
