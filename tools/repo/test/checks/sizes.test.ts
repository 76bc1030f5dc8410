import { expect, test } from 'vitest';
import { installedSize, unpackedSize } from '../../src/checks/sizes/installed-size.ts';
import { bundle, findSizeProblems, sizes } from '../../src/checks/sizes/sizes.ts';
import { workspacePackages } from '../../src/workspace.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const manifest = `{
  "name": "small",
  "sideEffects": false,
  "exports": { ".": { "import": "./index.js", "require": "./index.cjs" } }
}`;
const program = { entry: 'small', names: ['used'], call: 'used()' };

test.each(['esm', 'cjs'] as const)('bundles what a program uses of a package, as %s', async (format) => {
  const folder = await temporaryFolder({
    'package.json': manifest,
    'index.js': `export const used = () => console.log('esm needed'); export const unused = () => 'left out';`,
    'index.cjs': `exports.used = () => console.log('cjs needed');`,
  });

  const text = await bundle(program, format, folder);

  expect(text).toContain(`${format} needed`);
  expect(text).not.toContain('left out');
});

test('bundles the published files of a package, not the sources that its tsconfig points at', async () => {
  const folder = await temporaryFolder({
    'package.json': manifest,
    'tsconfig.json': `{ "compilerOptions": { "paths": { "small": ["./source.ts"] } } }`,
    'source.ts': `export const used = () => console.log('source');`,
    'index.js': `export const used = () => console.log('published');`,
  });

  expect(await bundle(program, 'esm', folder)).toContain('published');
});

test('fails when a program imports what the entry does not export', async () => {
  const folder = await temporaryFolder({ 'package.json': manifest, 'index.js': 'export const other = 1;' });

  await expect(bundle(program, 'esm', folder)).rejects.toThrow('No matching export');
});

const ceiling = { ...program, esm: 0.1, cjs: 10, reason: 'one word', unused: ['transport'] };

test('accepts a bundle below its ceiling', () => {
  expect(findSizeProblems('short', 'esm', ceiling)).toEqual([]);
});

test('finds a bundle above the ceiling of its format, with the reason of the ceiling', () => {
  const text = Array.from({ length: 200 }, (_, index) => index ** 3).join();

  expect(findSizeProblems(text, 'esm', ceiling)).toEqual([expect.stringMatching(/more than 0\.1: one word$/)]);
  expect(findSizeProblems(text, 'cjs', ceiling)).toEqual([]);
});

test('finds the languages of zod in either format', () => {
  expect(findSizeProblems('Ungültige Eingabe', 'cjs', ceiling)).toEqual(['contains `Ungültige`']);
});

test('finds an unused part that did not leave an ESM bundle', () => {
  expect(findSizeProblems('the transport', 'esm', ceiling)).toEqual(['contains `transport`']);
});

test('an entry without a ceiling is a problem', async () => {
  const folder = await temporaryFolder({ 'packages/small/package.json': manifest });
  const checks = (await workspacePackages(folder)).map(sizes);

  expect(await Promise.all(checks.map((check) => check.run()))).toEqual([['small has no size ceiling']]);
});

test('sums the unpacked files of a tarball except its changelog, so a release does not exceed a limit', () => {
  const listing = [
    '-rw-r--r-- 0/0            1218 1985-10-26 08:15 package/CHANGELOG.md',
    '-rw-r--r-- 0/0            1078 1985-10-26 08:15 package/LICENSE',
    '-rw-r--r-- 0/0           18755 1985-10-26 08:15 package/dist/index.cjs',
  ];
  expect(unpackedSize(`${listing.join('\n')}\n`)).toBe(19_833);
});

test('a package without a limit of its installed size is a problem', async () => {
  const folder = await temporaryFolder({ 'packages/small/package.json': manifest });
  const [small] = await workspacePackages(folder);
  expect(small && (await installedSize(small, 'small.tgz').run())).toEqual(['it has no limit']);
});
