import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cases } from '../cases/index.ts';
import { inapplicable } from '../src/cases/applies.ts';
import { unfit } from '../src/cases/roles.ts';
import { loadProfile, vendorPackages } from '../src/vendor-packages.ts';
import { profile as synthetic } from '../synthetic/profile.ts';
import { exportsGetOperation } from '../synthetic/src/generated/operations.ts';

test('every package except core is found, and a folder without a package is ignored', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'edgeward-packages-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ['some-vendor', 'core', 'another-vendor']) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'package.json'), '{}');
  }
  await mkdir(join(folder, 'leftovers'));
  expect(await vendorPackages(folder)).toEqual(['another-vendor', 'some-vendor']);
});

test('a package without a profile fails the suite, with the path of the file to write', async () => {
  await expect(loadProfile('some-vendor')).rejects.toThrow(
    'packages/some-vendor has no profile that loads: write conformance/profiles/some-vendor.ts',
  );
});

test('an operation that does not fit its role is named with the reasons', () => {
  expect(unfit('destroy', exportsGetOperation)).toEqual(['its effect is read', 'it answers with stream']);
  expect(unfit('list', exportsGetOperation)).toEqual(['it answers with stream', 'its paging is none']);
  expect(unfit('described303', exportsGetOperation)).toEqual(['it answers with stream', 'it describes no 303']);
  expect(unfit('stream', exportsGetOperation)).toEqual([]);
});

test('a case is left out for a reason only', () => {
  const poor = {
    ...synthetic,
    waitInBody: false,
    roles: { ...synthetic.roles, stream: { absent: 'It has none.' } },
  };
  const reasons = cases.map((each) => inapplicable(each, poor)).filter((reason) => reason !== undefined);
  expect([...new Set(reasons)].sort()).toEqual([
    'It has none.',
    'its 429 does not prove that nothing was executed',
    'its 503 proves that nothing was executed',
    'its failures do not say how long to wait',
  ]);
});
