import { expect, test } from 'vitest';
import { soak } from './soak.ts';
import { cancellationStorm, droppedClients, oneSignal, type StormFigures } from './storms.ts';

test('3 000 concurrent calls lose nothing, repeat nothing and leave the heap unchanged', {
  timeout: 120_000,
}, async () => {
  const { service, ...client } = await soak({ calls: 3_000, concurrency: 64 });
  expect(client).toMatchObject({ failed: 0, misrecorded: 0 });
  expect(service).toMatchObject({ lost: 0, duplicated: 0 });
  expect(service.mostAtOnce).toBeGreaterThan(16);
  expect(service.mostAtOnce).toBeLessThanOrEqual(64);
  expect(service.refused).toBeGreaterThan(3);
  expect(service.reset).toBeGreaterThan(1);
  expect(service.requests).toBe(3_000 + service.refused + service.reset);
  expect(client.heapAtEndBytes - client.heapAtQuarterBytes).toBeLessThan(3 * 1024 * 1024);
});

test.each<readonly [name: string, run: () => Promise<StormFigures>, aborts: boolean]>([
  ['1 000 calls that are aborted at various moments', () => cancellationStorm({ calls: 1_000, concurrency: 64 }), true],
  ['1 000 calls on one signal, aborted half-way', () => oneSignal({ calls: 1_000, concurrency: 64 }), true],
  ['500 clients that each make a call and are dropped', () => droppedClients({ calls: 500, concurrency: 64 }), false],
])('%s leave nothing behind, and their errors are true', { timeout: 120_000 }, async (_name, run, aborts) => {
  const { succeeded, aborted, service, grownBytes, ...others } = await run();
  expect(others).toEqual({ failed: 0, denied: 0, listeners: 0, warnings: 0 });
  expect(service.duplicated).toBe(0);
  expect(succeeded).toBeGreaterThan(10);
  expect(aborted > 10).toBe(aborts);
  expect(grownBytes).toBeLessThan(3 * 1024 * 1024);
});
