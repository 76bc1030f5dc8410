import { expect, test } from 'vitest';
import {
  type ChangedPackage,
  changesetProblems,
  readChangeset,
  requiredLevel,
} from '../../src/release/changeset-level.ts';

const unchanged: ChangedPackage = { name: '@edgeward/core', version: '1.2.3', changed: false, removed: [], added: [] };

test.each<[string, Partial<ChangedPackage>, string | undefined]>([
  ['nothing for a package that did not change', {}, undefined],
  ['a patch if the public surface stays', { changed: true }, 'patch'],
  ['a minor level if the surface grows', { changed: true, added: ['    readonly name?: string;'] }, 'minor'],
  ['a major level if the surface loses a line', { changed: true, removed: ['    readonly name: string;'] }, 'major'],
  ['a minor level instead of a major one before 1.0.0', { version: '0.4.0', removed: ['export class A {'] }, 'minor'],
  [
    'a patch if only imports and comments of a report change',
    { changed: true, removed: ['import { A }', '// @public'] },
    'patch',
  ],
])('the level of a change is %s', (_, change, level) => {
  expect(requiredLevel({ ...unchanged, ...change })).toBe(level);
});

test('a changeset names packages and levels', () => {
  const text = "---\n'@edgeward/core': minor\n'@edgeward/noc-cdn': patch\n---\n\nA change.\n";
  expect([...readChangeset(text)]).toEqual([
    ['@edgeward/core', 'minor'],
    ['@edgeward/noc-cdn', 'patch'],
  ]);
  expect([...readChangeset('no head')]).toEqual([]);
});

test.each([
  ['a changed package without a changeset', [], '@edgeward/core changed: add a changeset (major)'],
  ['a level that is too low', [new Map([['@edgeward/core', 'minor'] as const])], 'must say major'],
])('finds %s', (_, changesets, problem) => {
  const changed = { ...unchanged, changed: true, removed: ['export class A {'] };
  expect(changesetProblems([changed], changesets)).toEqual([expect.stringContaining(problem)]);
});

test('accepts the highest of several changesets', () => {
  const changed = { ...unchanged, changed: true, removed: ['export class A {'] };
  const sets = [new Map([['@edgeward/core', 'patch'] as const]), new Map([['@edgeward/core', 'major'] as const])];
  expect(changesetProblems([changed], sets)).toEqual([]);
});
