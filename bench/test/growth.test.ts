import { expect, test } from 'vitest';
import { measureGrowth, slopeOf } from '../src/growth.ts';

test('the exponent of quadratic work is 2', () => {
  expect(slopeOf([10, 100, 1000].map((size) => [size, 3 * size ** 2]))).toBeCloseTo(2);
});

test('every size of a growth is prepared once and measured', async () => {
  const prepared: number[] = [];
  const { points } = await measureGrowth({
    name: 'nothing',
    unit: 'item',
    sizes: [1, 2, 3],
    prepare: async (size) => {
      prepared.push(size);
      return async () => {};
    },
  });
  expect(prepared).toEqual([1, 2, 3]);
  expect(points.map(([size]) => size)).toEqual([1, 2, 3]);
});
