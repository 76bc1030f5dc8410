import { getEventListeners } from 'node:events';
import { AbortError, isEdgewardError, type Transport } from '@edgeward/core';
import { heapBytes } from './heap.ts';
import { eachOf, itemsClient, put } from './items.ts';
import { type ServiceFigures, startService } from './service-process.ts';

/** The figures of a storm: the outcomes of its calls, and the resources still held after them. */
export interface StormFigures {
  readonly succeeded: number;
  readonly aborted: number;

  /** Calls that failed for another reason than the abort of their signal. */
  readonly failed: number;

  /** Items put by the service although the error of their call says that nothing was applied. */
  readonly denied: number;

  /** Listeners left on the signals. */
  readonly listeners: number;

  /** Warnings of the process, for example about too many listeners. */
  readonly warnings: number;

  /** Growth of the heap from the first quarter to the end, after garbage collections. */
  readonly grownBytes: number;
  readonly service: ServiceFigures;
}

/** How many calls a storm makes, and how many at once. */
export interface StormOptions {
  readonly calls: number;
  readonly concurrency: number;
}

/** Aborts most of many calls at various moments: before they start, in the queue, in flight, in a retry, at the end. */
export function cancellationStorm(options: StormOptions): Promise<StormFigures> {
  const maxConcurrency = Math.ceil(options.concurrency / 4);
  return storm(options, async ({ client, settle, id }) => {
    const controller = new AbortController();
    const delayMs = (id % 16) - 1;
    if (delayMs < 0) controller.abort();
    const isSpared = delayMs < 0 || delayMs % 5 === 4;
    const timer = isSpared ? undefined : setTimeout(() => controller.abort(), delayMs);
    await settle(put(client({ maxConcurrency }), id, controller.signal), controller.signal);
    clearTimeout(timer);
    return getEventListeners(controller.signal, 'abort').length;
  });
}

/** Makes all calls at once on one signal, and aborts it when half of them have ended. */
export function oneSignal({ calls, concurrency }: StormOptions): Promise<StormFigures> {
  const controller = new AbortController();
  const { signal } = controller;
  let ended = 0;
  return storm({ calls, concurrency: calls }, async ({ client, settle, id }) => {
    await settle(put(client({ maxConcurrency: concurrency }), id, signal), signal);
    ended += 1;
    if (ended === Math.floor(calls / 2)) controller.abort();
    return ended === calls ? getEventListeners(signal, 'abort').length : 0;
  });
}

/** Makes a client for each call, and drops it. */
export function droppedClients(options: StormOptions): Promise<StormFigures> {
  const { signal } = new AbortController();
  return storm(options, async ({ url, settle, id }) => {
    await settle(put(itemsClient(url, {}), id, signal), signal);
    return id === options.calls - 1 ? getEventListeners(signal, 'abort').length : 0;
  });
}

/** The parameters of each call in a storm. */
interface Gust {
  readonly id: number;
  readonly url: string;

  /** Returns the one client of the storm. */
  readonly client: (options: { readonly maxConcurrency: number }) => Transport;

  /** Waits for a call to end, and counts how. */
  readonly settle: (call: PromiseLike<unknown>, signal: AbortSignal) => Promise<void>;
}

/** Runs `gust` for each call; it returns how many listeners are left. */
async function storm(
  { calls, concurrency }: StormOptions,
  gust: (given: Gust) => Promise<number>,
): Promise<StormFigures> {
  await using service = await startService(calls);
  const { url } = service;
  let shared: Transport | undefined;
  const client: Gust['client'] = (options) => {
    shared ??= itemsClient(url, options);
    return shared;
  };
  const count = { succeeded: 0, aborted: 0, failed: 0, listeners: 0, warnings: 0 };
  const notApplied: number[] = [];
  const range = async (start: number, end: number): Promise<void> =>
    eachOf({ start, end, concurrency }, async (id) => {
      const settle: Gust['settle'] = async (call, signal) => {
        try {
          await call;
          count.succeeded += 1;
        } catch (error) {
          if (error instanceof AbortError && signal.aborted) count.aborted += 1;
          else count.failed += 1;
          if (isEdgewardError(error) && !error.mayHaveApplied) notApplied.push(id);
        }
      };
      count.listeners += await gust({ id, url, client, settle });
    });
  const warned = (): void => {
    count.warnings += 1;
  };
  process.on('warning', warned);
  try {
    await range(0, Math.floor(calls / 4));
    const before = await heapBytes();
    await range(Math.floor(calls / 4), calls);
    const grownBytes = (await heapBytes()) - before;
    return { ...count, grownBytes, denied: await service.putsOf(notApplied), service: await service.report() };
  } finally {
    process.off('warning', warned);
  }
}
