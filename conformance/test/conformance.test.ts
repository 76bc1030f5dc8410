import { describe, expect, test } from 'vitest';
import { cases } from '../cases/index.ts';
import { inapplicable } from '../src/cases/applies.ts';
import { roleNames, unfit } from '../src/cases/roles.ts';
import { loadProfile, vendorPackages } from '../src/vendor-packages.ts';
import { profile as synthetic } from '../synthetic/profile.ts';
import { describeCases } from './support/describe-cases.ts';

const vendors = await vendorPackages();
const loaded = await Promise.allSettled(vendors.map(loadProfile));
const profiles = [synthetic, ...loaded.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))];

test.for(vendors)('%s has a profile of its own', async (name) => {
  expect((await loadProfile(name)).packageName).toBe(name);
});

test('the synthetic service stands for every role, so that none goes untested', () => {
  expect(roleNames.filter((role) => 'absent' in synthetic.roles[role])).toEqual([]);
});

test('every case makes sense for some package', () => {
  const lost = cases.filter((each) => profiles.every((profile) => inapplicable(each, profile) !== undefined));
  expect(lost.map(({ area, name }) => `${area}: ${name}`)).toEqual([]);
});

test('no two cases of an area have the same name', () => {
  const names = cases.map(({ area, name }) => `${area}: ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(profiles)('$packageName', (profile) => {
  test('its operations fit their roles', () => {
    const problems = roleNames.flatMap((role) => {
      const facts = profile.roles[role];
      return 'absent' in facts ? [] : unfit(role, facts.operation).map((problem) => `${role}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  describeCases(profile, cases);
});
