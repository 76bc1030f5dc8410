import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { auditLog, createTransport, headerKeys, type Operation, type Transport } from '@edgeward/core';
import * as s from '@edgeward/core/schema';

/** How much a soak does. */
export interface SoakOptions {
  readonly calls: number;
  readonly concurrency: number;
}

/** What a soak saw. */
export interface SoakFigures {
  readonly calls: number;
  readonly callsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;

  /** After a garbage collection, with a quarter of the calls done. */
  readonly heapAtQuarterBytes: number;

  /** After a garbage collection, with all calls done. */
  readonly heapAtEndBytes: number;

  /** Calls that failed or were answered with another call's item. */
  readonly failed: number;

  /** Items without an audit record, or with several. */
  readonly misrecorded: number;
  readonly service: ServiceFigures;
}

/** What the service counted. */
export interface ServiceFigures {
  readonly requests: number;
  readonly refused: number;
  readonly reset: number;
  readonly mostAtOnce: number;

  /** Items that were never put. */
  readonly lost: number;

  /** Items that were put more than once. */
  readonly duplicated: number;
}

interface Item {
  readonly id: number;
  readonly name: string;
  readonly addresses: readonly string[];
}

const itemSchema: s.Schema<Item> = s.define(() =>
  s.object({ id: s.integer(), name: s.string(), addresses: s.array(s.string()) }),
);

const serviceSchema: s.Schema<ServiceFigures> = s.define(() =>
  s.object({
    requests: s.integer(),
    refused: s.integer(),
    reset: s.integer(),
    mostAtOnce: s.integer(),
    lost: s.integer(),
    duplicated: s.integer(),
  }),
);

const putItem: Operation<Item> = {
  id: 'items.replace',
  method: 'PUT',
  path: '/v1/items/{itemId}',
  body: { schema: itemSchema, mediaType: 'application/json' },
  responses: { 200: itemSchema },
  effect: 'write',
  idempotent: true,
  evidence: 'inferred',
};

/** Makes many calls over loopback HTTP to a service that now and then refuses or resets a request. */
export async function soak({ calls, concurrency }: SoakOptions): Promise<SoakFigures> {
  const service = fork(fileURLToPath(new URL('service.ts', import.meta.url)), [String(calls)]);
  try {
    const port = s.integer().parse(await messageOf(service));
    const records = new Uint8Array(calls);
    const transport = createTransport({
      vendor: { name: 'soak', userAgent: 'edgeward-soak/0.0.0', requestIdHeaders: ['x-request-id'], classify },
      auth: headerKeys({ 'x-key': 'a-key-of-the-soak' }),
      baseUrl: `http://127.0.0.1:${port}`,
      maxConcurrency: concurrency,
      onEvent: auditLog(({ params }) => {
        const id = Number(params?.['itemId']);
        records[id] = (records[id] ?? 0) + 1;
      }),
    });
    const quarter = Math.floor(calls / 4);
    const latenciesMs = new Float64Array(calls);
    const startedAt = performance.now();
    let failed = await putItems(transport, 0, quarter, concurrency, latenciesMs);
    const quarterMs = performance.now() - startedAt;
    const heapAtQuarterBytes = await heapBytes();
    const resumedAt = performance.now();
    failed += await putItems(transport, quarter, calls, concurrency, latenciesMs);
    const seconds = (quarterMs + performance.now() - resumedAt) / 1000;
    latenciesMs.sort();
    service.send('report');
    return {
      calls,
      callsPerSecond: calls / seconds,
      p50Ms: latenciesMs[Math.floor(calls * 0.5)] ?? 0,
      p99Ms: latenciesMs[Math.floor(calls * 0.99)] ?? 0,
      heapAtQuarterBytes,
      heapAtEndBytes: await heapBytes(),
      failed,
      misrecorded: records.filter((count) => count !== 1).length,
      service: serviceSchema.parse(await messageOf(service)),
    };
  } finally {
    if (service.connected) service.disconnect();
    if (service.exitCode === null && service.signalCode === null) await once(service, 'exit');
  }
}

const classify = (): undefined => undefined;

/** Puts the items from `start` to before `end`; returns how many calls went wrong. */
async function putItems(
  transport: Transport,
  start: number,
  end: number,
  concurrency: number,
  latenciesMs: Float64Array,
): Promise<number> {
  let next = start;
  let failed = 0;
  const worker = async (): Promise<void> => {
    while (next < end) {
      const id = next;
      next += 1;
      const item = { id, name: `item ${id}`, addresses: [`192.0.2.${id % 256}`, '2001:db8::/32'] };
      const startedAt = performance.now();
      const answer = await transport.call(putItem, { itemId: id, body: item }).catch(() => undefined);
      latenciesMs[id] = performance.now() - startedAt;
      if (answer?.id !== id) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return failed;
}

function messageOf(service: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    service.once('message', resolve);
    service.once('exit', (code) => reject(new Error(`the service of the soak ended with ${code}`)));
  });
}

/** Collects garbage until it is quiet, and returns what is left. */
async function heapBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  // The flag gives every new context this function.
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  for (let round = 0; round < 4; round += 1) {
    await turn();
    collect();
  }
  return process.memoryUsage().heapUsed;
}
