import { expect, test } from 'vitest';
import { soak } from './soak.ts';

test('3 000 calls at once lose nothing, repeat nothing and leave the heap as it was', {
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
