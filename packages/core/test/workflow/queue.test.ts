import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTransport, isAbortError, newQueue, Queue } from '../../src/index.js';
import { countingAuth } from '../support/things.js';

const context = { vendor: 'things', operation: 'things.sync' };
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Queue', () => {
  test('runs one workflow at a time for each key, in order, whatever fails or is aborted', async () => {
    const job = fc.record({
      key: fc.constantFrom('a', 'b'),
      turns: fc.nat(3),
      fails: fc.boolean(),
      aborted: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(job, { maxLength: 12 }), async (jobs) => {
        const queue = new Queue();
        const held = new Set<string>();
        const started: number[] = [];
        const ends = await Promise.allSettled(
          jobs.map(({ key, turns, fails, aborted }, index) => {
            const signal = aborted ? AbortSignal.abort(new Error('enough')) : undefined;
            return queue.run(key, { ...context, signal }, async () => {
              expect(held.has(key)).toBe(false);
              held.add(key);
              started.push(index);
              for (let left = turns; left > 0; left -= 1) await turn();
              held.delete(key);
              if (fails) throw new Error(`job ${index}`);
              return index;
            });
          }),
        );
        for (const key of ['a', 'b']) {
          const own = started.filter((index) => jobs[index]?.key === key);
          expect(own).toEqual([...own].sort((one, other) => one - other));
        }
        for (const [index, end] of ends.entries()) {
          if (!started.includes(index)) expect(end.status === 'rejected' && isAbortError(end.reason)).toBe(true);
          else expect(end.status).toBe(jobs[index]?.fails === true ? 'rejected' : 'fulfilled');
        }
        await turn();
        expect(queue.size).toBe(0);
      }),
    );
  });

  test('ends a wait that is aborted at once, and keeps the next one waiting for the first', async () => {
    const queue = new Queue();
    const gate = Promise.withResolvers<void>();
    const order: string[] = [];
    const controller = new AbortController();
    const first = queue.run('a', context, async () => {
      await gate.promise;
      order.push('first');
    });
    const second = queue.run('a', { ...context, signal: controller.signal }, async () => order.push('second'));
    const third = queue.run('a', context, async () => order.push('third'));
    controller.abort('no longer needed');
    const error: unknown = await second.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'AbortError', cause: 'no longer needed', mayHaveApplied: false, attempts: 0 });
    expect(order).toEqual([]);
    gate.resolve();
    await Promise.all([first, third]);
    expect(order).toEqual(['first', 'third']);
  });

  test('is shared by clients that are derived from each other, for the same host alone', () => {
    const config = { vendor: { name: 'things', userAgent: 'x', classify: () => undefined }, auth: countingAuth() };
    const baseUrl = 'https://one.example';
    const first = createTransport({ ...config, baseUrl });
    const derived = createTransport({ ...config, auth: countingAuth(), baseUrl, readOnly: true }, first);
    const elsewhere = createTransport({ ...config, baseUrl: 'https://two.example' }, first);
    expect(first.shared(newQueue)).toBeInstanceOf(Queue);
    expect(derived.shared(newQueue)).toBe(first.shared(newQueue));
    expect(elsewhere.shared(newQueue)).not.toBe(first.shared(newQueue));
    expect(createTransport({ ...config, baseUrl }).shared(newQueue)).not.toBe(first.shared(newQueue));
  });
});
