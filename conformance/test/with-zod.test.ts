import type { Validator } from '@edgeward/core';
import { zodValidator } from '@edgeward/core/zod';
import { afterAll, describe, expect } from 'vitest';
import { cases } from '../cases/index.ts';
import type { Profile } from '../src/profile.ts';
import { loadProfile, vendorPackages } from '../src/vendor-packages.ts';
import { profile as synthetic } from '../synthetic/profile.ts';
import { describeCases } from './support/describe-cases.ts';

const vendors = await Promise.all((await vendorPackages()).map(loadProfile));

describe.each([synthetic, ...vendors])('$packageName with zodValidator()', (profile) => {
  const zod = zodValidator();
  const asked = new Set<string>();
  const validator: Validator<never> = {
    check: (checked) => {
      asked.add(checked.direction);
      return zod.check(checked);
    },
  };
  afterAll(() => expect([...asked]).toContain('response'));

  const checkedByZod: Profile = { ...profile, open: (options) => profile.open({ ...options, validator }) };
  describeCases(checkedByZod, cases);
});
