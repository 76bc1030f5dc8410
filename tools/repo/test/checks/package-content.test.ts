import { expect, test } from 'vitest';
import { findContentProblems } from '../../src/checks/package-content.ts';

const manifest = {
  description: 'A client.',
  keywords: ['sdk'],
  homepage: 'https://example.com',
  bugs: {},
  repository: {},
  license: 'MIT',
  engines: {},
  dependencies: { '@edgeward/core': '^1.0.0' },
  exports: { '.': { import: './dist/index.js' } },
};
const complete = {
  files: [
    'LICENSE',
    'README.md',
    'package.json',
    'api.lists.md',
    'dist/index.js',
    'dist/chunk-ABCD1234.js',
    'dist/events-Bn9_-n2o.d.ts',
    'dist/sbom.cdx.json',
    'dist/THIRD-PARTY-LICENSES.txt',
  ],
  manifest,
  sources: ['../src/index.ts', '../../../node_modules/.pnpm/ky@2.1.0/node_modules/ky/distribution/index.js'],
  licences: 'ky\n\nMIT License\n',
  components: { components: [{ group: '@edgeward', name: 'core' }, { name: 'ky' }] },
};
const without = (file: string) => ({ files: complete.files.filter((each) => each !== file) });
const withFile = (file: string) => ({ files: [...complete.files, file] });

test('accepts a complete package', () => {
  expect(findContentProblems(complete)).toEqual([]);
});

test.each([
  ['a missing licence', without('LICENSE'), 'LICENSE is missing'],
  ['a missing list of components', without('dist/sbom.cdx.json'), 'dist/sbom.cdx.json is missing'],
  ['a test', withFile('test/index.test.ts'), 'test/index.test.ts is not allowed in the package'],
  ['a file of an entry that is not exported', withFile('dist/other.js'), 'dist/other.js is not allowed in the package'],
  ['a source map', withFile('dist/index.js.map'), 'dist/index.js.map is not allowed in the package'],
  ['a file of credentials', withFile('.edgerc'), '.edgerc is not allowed in the package'],
  ['a manifest without repository', { manifest: { ...manifest, repository: undefined } }, 'no "repository"'],
  [
    'a dependency without a version',
    { manifest: { ...manifest, dependencies: { '@edgeward/core': 'workspace:^' } } },
    'has no version',
  ],
  ['a bundled library without its licence', { licences: '' }, 'the licence of the bundled ky is missing'],
  [
    'a bundled library that is not listed',
    { components: { components: [] } },
    'the bundled ky is missing from the list of components',
  ],
  [
    'an absolute path in a built file',
    { sources: [...complete.sources, '/build/src/index.ts'] },
    'absolute path /build/src/index.ts',
  ],
])('finds %s', (_, change, problem) => {
  expect(findContentProblems({ ...complete, ...change })).toEqual([expect.stringContaining(problem)]);
});
