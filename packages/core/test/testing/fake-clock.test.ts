import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../src/testing/index.js';

describe('a fake clock', () => {
  it('stands still until advanced', () => {
    const clock = new FakeClock('2026-03-01T00:00:00Z');
    expect(clock.now()).toBe(Date.UTC(2026, 2, 1));
    clock.advance(1500);
    expect(clock.now()).toBe(Date.UTC(2026, 2, 1) + 1500);
  });

  it('sleeps for hours at once', async () => {
    const clock = new FakeClock(0);
    await clock.sleep(90 * 60_000);
    expect(clock.now()).toBe(90 * 60_000);
  });

  it('lets sleeps that run side by side overlap', async () => {
    const clock = new FakeClock(0);
    await Promise.all([clock.sleep(5000), clock.sleep(2000)]);
    expect(clock.now()).toBe(5000);
  });

  it('never goes back', async () => {
    const clock = new FakeClock(1000);
    const slept = clock.sleep(10);
    clock.advance(5000);
    await slept;
    expect(clock.now()).toBe(6000);
  });

  it('refuses to sleep once aborted, with the reason of the signal', async () => {
    const clock = new FakeClock(0);
    await expect(clock.sleep(1000, AbortSignal.abort('enough'))).rejects.toBe('enough');
    expect(clock.now()).toBe(0);
  });

  it('is woken by an abort, and does not move', async () => {
    const clock = new FakeClock(0);
    const controller = new AbortController();
    const slept = clock.sleep(1000, controller.signal);
    controller.abort('enough');
    await expect(slept).rejects.toBe('enough');
    expect(clock.now()).toBe(0);
  });

  it('lets real timers run between sleeps, so that an endless loop can be stopped', async () => {
    const clock = new FakeClock(0);
    const signal = AbortSignal.timeout(5);
    const loop = async (): Promise<never> => {
      for (;;) await clock.sleep(1000, signal);
    };
    await expect(loop()).rejects.toHaveProperty('name', 'TimeoutError');
  });

  it('rejects an invalid start date', () => {
    expect(() => new FakeClock('yesterday')).toThrow('FakeClock cannot start at yesterday');
  });
});
