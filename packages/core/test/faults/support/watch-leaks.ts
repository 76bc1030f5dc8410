import { getEventListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { settled } from './settled.js';

type Counts = Readonly<Record<string, number>>;

/** Resources a call can leave behind in the process. */
const watched = ['Timeout', 'Immediate', 'TCPSocketWrap', 'TCPServerWrap', 'TLSWrap', 'GetAddrInfoReqWrap'];

/** Fails every test of a file that leaves a timer, a socket, a rejection or a warning behind. */
export function watchLeaks(): void {
  let idle: Counts = {};
  const unexpected: unknown[] = [];
  const note = (what: unknown): void => void unexpected.push(what);
  beforeAll(async () => {
    // The test runner has timers of its own, one all the time and others now and then.
    const samples: Counts[] = [];
    for (let sample = 0; sample < 5; sample += 1) {
      samples.push(activeResources());
      await delay(3);
    }
    idle = Object.fromEntries(watched.map((name) => [name, Math.min(...samples.map((counts) => counts[name] ?? 0))]));
  });
  beforeEach(() => {
    unexpected.length = 0;
    process.on('unhandledRejection', note).on('warning', note);
  });
  afterEach(async () => {
    await settled(() => Object.keys(leftOver(idle)).length === 0);
    process.off('unhandledRejection', note).off('warning', note);
    const left = leftOver(idle);
    // Resources left by this test do not count for the next one.
    if (Object.keys(left).length > 0) idle = activeResources();
    expect(left).toEqual({});
    expect(unexpected).toEqual([]);
  });
}

/** Counts the abort listeners of `signal`. */
export function listenersOf(signal: AbortSignal): number {
  return getEventListeners(signal, 'abort').length;
}

/** Counts the resources keeping the process alive. */
function activeResources(): Counts {
  const counts: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) {
    if (watched.includes(name)) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function leftOver(idle: Counts): Counts {
  const more = Object.entries(activeResources()).map(([name, count]) => [name, count - (idle[name] ?? 0)] as const);
  return Object.fromEntries(more.filter(([, count]) => count > 0));
}
