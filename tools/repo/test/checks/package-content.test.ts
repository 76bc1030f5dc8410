import { expect, test } from 'vitest';
import { findContentProblems } from '../../src/checks/package-content.ts';

const complete = {
  files: ['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/THIRD-PARTY-LICENSES.txt'],
  manifest: '{ "dependencies": { "@edgeward/core": "^1.0.0" } }',
  sources: ['../src/index.ts', '../../../node_modules/.pnpm/ky@2.1.0/node_modules/ky/distribution/index.js'],
  licences: 'ky\n\nMIT License\n',
};

test('accepts a complete package', () => {
  expect(findContentProblems(complete)).toEqual([]);
});

test.each([
  ['a missing licence', { files: ['README.md', 'package.json'] }, 'LICENSE is missing'],
  ['a test', { files: [...complete.files, 'test/index.test.ts'] }, 'test/index.test.ts does not belong'],
  ['a dependency without a version', { manifest: '{ "dependencies": { "a": "workspace:^" } }' }, 'has no version'],
  ['a bundled library without its licence', { licences: '' }, 'the licence of the bundled ky is missing'],
  ['an absolute path in a source map', { sources: ['/build/src/index.ts'] }, 'absolute path /build/src/index.ts'],
])('finds %s', (_, change, problem) => {
  expect(findContentProblems({ ...complete, ...change })).toEqual([expect.stringContaining(problem)]);
});
