import type { Operation } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { vendorPackages } from '../canary/packages.ts';
import { exercise } from '../sweep/exercise.ts';
import { sweepOf, sweeps } from '../sweep/sweeps.ts';

const packages = await vendorPackages();

/** The places of empty lists in an answer. They prove nothing about items. */
function emptyLists(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value) && value.length === 0) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => emptyLists(member, `${path}/${name}`));
}

function inSweep(cause: unknown): never {
  const hint =
    'if the fake refuses the sample, add parameters or a seed to the file of the package in conformance/sweep';
  throw new Error(`${String(cause)}\n${hint}`, { cause });
}

test('every package has a sweep, and every sweep a package', () => {
  expect(Object.keys(sweeps).sort()).toEqual(packages.map(({ name }) => name).sort());
});

describe.each(packages.map((vendor) => [vendor.name, vendor] as const))('%s', (_name, vendor) => {
  test.each(vendor.operations.map((operation) => [operation.id, operation] as const))(
    'answers %s over HTTP, as it is described',
    async (id, operation) => {
      const { result, requests, drift } = await exercise(vendor, operation, sweepOf(vendor.name)).catch(inSweep);
      expect(requests.map((request) => request.operation)).toEqual([id]);
      expect(Object.keys(operation.responses)).toContain(String(requests[0]?.status));
      expect(drift).toEqual([]);
      if (operation.effect === 'read') {
        expect(emptyLists(result), 'empty lists: give the fake items, in the seed in conformance/sweep').toEqual([]);
        expect(result).not.toBe(0);
      }
    },
  );

  test('has every operation that is documented', () => {
    const headings = new Set(vendor.operations.flatMap(({ documentedAs }) => documentedAs ?? []));
    expect(headings.size).toBe(sweepOf(vendor.name).documented);
  });

  test('calls only existing operations', () => {
    const ids = vendor.operations.map(({ id }) => id);
    expect(Object.keys(sweepOf(vendor.name).params).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('a failure of the sweep', () => {
  const [vendor] = packages;
  const [first] = vendor?.operations ?? [];
  if (vendor === undefined || first === undefined) throw new Error('there is no operation');

  test('the sweep fails for an operation missing in the client', async () => {
    const unknown: Operation = { ...first, id: 'configurations.forget' };
    await expect(exercise(vendor, unknown, sweepOf(vendor.name))).rejects.toThrow(
      'the client has no configurations.forget',
    );
  });

  test('the sweep fails for an operation refused by the fake', async () => {
    const operation = vendor.operations.find(({ path }) => path.includes('{configId}')) ?? first;
    const sweep = { ...sweepOf(vendor.name), common: { configId: 1 } };
    await expect(exercise(vendor, operation, sweep)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

test('the sum of the documented operations is 106', () => {
  expect(Object.values(sweeps).reduce((sum, { documented }) => sum + documented, 0)).toBe(25 + 6 + 41 + 23 + 11);
});
