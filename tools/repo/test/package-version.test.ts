import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageVersion, writeVersion } from '../src/packages/package-version.ts';
import { workspacePackages } from '../src/workspace.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const manifest = '{ "name": "vendor", "version": "1.2.3" }';

test('writes the version of the manifest into the source', async () => {
  const folder = await temporaryFolder({
    'packages/vendor/package.json': manifest,
    'packages/vendor/src/version.ts': `export const version: string = '0.0.0';\n`,
  });
  const packages = await workspacePackages(folder);

  const before = await Promise.all(packages.map((each) => packageVersion(each).run()));
  await Promise.all(packages.map(writeVersion));
  const after = await Promise.all(packages.map((each) => packageVersion(each).run()));

  expect(before).toEqual([[expect.stringContaining('another version')]]);
  expect(after).toEqual([[]]);
  const written = await readFile(join(folder, 'packages/vendor/src/version.ts'), 'utf8');
  expect(written).toBe(`export const version: string = '1.2.3';\n`);
});

test('a package without such a source is fine', async () => {
  const packages = await workspacePackages(await temporaryFolder({ 'packages/vendor/package.json': manifest }));

  await Promise.all(packages.map(writeVersion));

  expect(await Promise.all(packages.map((each) => packageVersion(each).run()))).toEqual([[]]);
});
