import { describe, test } from 'vitest';
import { inapplicable } from '../../src/cases/applies.ts';
import type { ConformanceCase } from '../../src/cases/case.ts';
import type { Profile } from '../../src/profile.ts';
import { runCase } from '../../src/run-case.ts';

/** Plays every applicable case against a package as a test, one group for each area. */
export function describeCases(profile: Profile, cases: readonly ConformanceCase[]): void {
  for (const [area, own] of Map.groupBy(cases, (each) => each.area)) {
    const applicable = own.filter((each) => inapplicable(each, profile) === undefined);
    if (applicable.length === 0) continue;
    describe(area, () => {
      test.concurrent.for(applicable.map((each) => [each.name, each] as const))('%s', async ([, each], { expect }) => {
        expect(await runCase(profile, each)).toEqual([]);
      });
    });
  }
}
