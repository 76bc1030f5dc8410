import { auditLog, type Transport } from '@edgeward/core';
import { heapBytes } from './heap.ts';
import { eachOf, itemsClient, put } from './items.ts';
import { type ServiceFigures, startService } from './service-process.ts';

/** How much a soak does. */
export interface SoakOptions {
  readonly calls: number;
  readonly concurrency: number;
}

/** The figures of a soak. */
export interface SoakFigures {
  readonly calls: number;
  readonly callsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;

  /** After a garbage collection, with a quarter of the calls done. */
  readonly heapAtQuarterBytes: number;

  /** After a garbage collection, with all calls done. */
  readonly heapAtEndBytes: number;

  /** Calls that failed or received another call's item. */
  readonly failed: number;

  /** Items without an audit record, or with several. */
  readonly misrecorded: number;
  readonly service: ServiceFigures;
}

/** Makes many calls over loopback HTTP to a service that occasionally refuses or resets a request. */
export async function soak({ calls, concurrency }: SoakOptions): Promise<SoakFigures> {
  await using service = await startService(calls);
  const records = new Uint8Array(calls);
  const client = itemsClient(service.url, {
    maxConcurrency: concurrency,
    onEvent: auditLog(({ params }) => {
      const id = Number(params?.['itemId']);
      records[id] = (records[id] ?? 0) + 1;
    }),
  });
  const quarter = Math.floor(calls / 4);
  const latenciesMs = new Float64Array(calls);
  const startedAt = performance.now();
  let failed = await putItems(client, { end: quarter, concurrency }, latenciesMs);
  const quarterMs = performance.now() - startedAt;
  const heapAtQuarterBytes = await heapBytes();
  const resumedAt = performance.now();
  failed += await putItems(client, { start: quarter, end: calls, concurrency }, latenciesMs);
  const seconds = (quarterMs + performance.now() - resumedAt) / 1000;
  latenciesMs.sort();
  return {
    calls,
    callsPerSecond: calls / seconds,
    p50Ms: latenciesMs[Math.floor(calls * 0.5)] ?? 0,
    p99Ms: latenciesMs[Math.floor(calls * 0.99)] ?? 0,
    heapAtQuarterBytes,
    heapAtEndBytes: await heapBytes(),
    failed,
    misrecorded: records.filter((count) => count !== 1).length,
    service: await service.report(),
  };
}

/** Puts a range of items; returns how many calls went wrong. */
async function putItems(
  client: Transport,
  range: { readonly start?: number; readonly end: number; readonly concurrency: number },
  latenciesMs: Float64Array,
): Promise<number> {
  let failed = 0;
  await eachOf(range, async (id) => {
    const startedAt = performance.now();
    const answer = await put(client, id).then(undefined, () => undefined);
    latenciesMs[id] = performance.now() - startedAt;
    if (answer?.id !== id) failed += 1;
  });
  return failed;
}
