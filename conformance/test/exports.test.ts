import * as surface from '@edgeward/core/client';
import { openTelemetry } from '@edgeward/core/opentelemetry';
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

test.each(packages.map(({ name }) => name).filter((name) => name.split('/').length === 2))(
  '%s has the way into OpenTelemetry, so that a program installs nothing else of this project',
  async (name) => {
    expect((await import(`${name}/opentelemetry`)) as object).toHaveProperty('openTelemetry', openTelemetry);
  },
);
