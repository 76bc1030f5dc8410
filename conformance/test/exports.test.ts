import * as surface from '@edgeward/core/client';
import { expect, test } from 'vitest';
import { vendorPackages } from '../canary/packages.ts';

const packages = await vendorPackages();

test.each(packages.map(({ name }) => name))('%s exports all that programs use of core', async (name) => {
  const exported = (await import(name)) as Readonly<Record<string, unknown>>;
  const shared = Object.entries<unknown>({ ...surface });
  expect(shared.filter(([key, value]) => exported[key] !== value).map(([key]) => key)).toEqual([]);
  for (const key of ['logger', 'auditLog', 'rawKind', 'unknownVariant', 'unknownFields', 'Secret', 'isApiError']) {
    expect(exported).toHaveProperty(key);
  }
});
