import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { systemClock } from '../../src/api/clock.js';
import { TimeoutError } from '../../src/index.js';
import { transportTo } from '../support/things.js';
import { callAs, failureOf } from './support/calls.js';

test('a time limit exceeded by blocking code is a timeout, without a warning of Node', async () => {
  const warned = vi.fn();
  process.on('warning', warned);
  const guard = (): boolean => {
    const end = performance.now() + 20;
    while (performance.now() < end);
    return true;
  };
  const things = transportTo('https://things.example', { guard, fetch: () => new Promise(() => {}) });
  try {
    expect(await failureOf(callAs(things, 'write', { totalTimeoutMs: 5 }))).toBeInstanceOf(TimeoutError);
    // Node reports a warning in a later turn.
    await delay(1);
    expect(warned).not.toHaveBeenCalled();
  } finally {
    process.off('warning', warned);
  }
});

test('the clock of the machine sleeps for more than 24 days if it has to', async () => {
  const controller = new AbortController();
  const ended = vi.fn();
  const sleeping = systemClock.sleep(2 ** 31, controller.signal).then(ended);
  await delay(10);
  expect(ended).not.toHaveBeenCalled();
  controller.abort();
  await expect(sleeping).rejects.toThrow();
});
