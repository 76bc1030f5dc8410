import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect } from 'vitest';
import { settled } from './settled.js';

/** What a call can leave behind in the process. */
const watched = ['Timeout', 'Immediate', 'TCPSocketWrap', 'TCPServerWrap', 'TLSWrap', 'GetAddrInfoReqWrap'];

/** Fails every test of a file that leaves a timer, a socket, a rejection or a warning behind. */
export function watchLeaks(): void {
  let before: Readonly<Record<string, number>> = {};
  const unexpected: unknown[] = [];
  const note = (what: unknown): void => void unexpected.push(what);
  beforeEach(() => {
    before = activeResources();
    unexpected.length = 0;
    process.on('unhandledRejection', note).on('warning', note);
    return () => process.off('unhandledRejection', note).off('warning', note);
  });
  afterEach(async () => {
    await settled(() => Object.keys(leftOver(before)).length === 0);
    expect(leftOver(before)).toEqual({});
    expect(unexpected).toEqual([]);
  });
}

/** Counts the listeners that wait for `signal` to abort. */
export function listenersOf(signal: AbortSignal): number {
  return getEventListeners(signal, 'abort').length;
}

/** Counts what is active in the process and would keep it alive. */
export function activeResources(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) {
    if (watched.includes(name)) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function leftOver(before: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const more = Object.entries(activeResources()).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
  return Object.fromEntries(more.filter(([, count]) => count > 0));
}
