import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mutantsIn, scoreOf } from '../src/mutation/mutants.ts';
import { strykerPlugins } from '../src/mutation/prose.ts';
import { mutationTargets } from '../src/mutation/targets.ts';
import { root } from '../src/root.ts';

describe('a target of mutation testing', () => {
  const scopes = Object.entries(mutationTargets).flatMap(([name, each]) => each.map((scope) => ({ name, ...scope })));

  /** Writes a pattern once for each name in its braces. */
  const spelledOut = (pattern: string): readonly string[] => {
    const [braces, names] = /\{([^}]*)\}/.exec(pattern) ?? [];
    return braces === undefined ? [pattern] : (names ?? '').split(',').map((name) => pattern.replace(braces, name));
  };

  test.each(scopes)('$name finds files by each of its patterns in $folder', ({ folder, mutate, tests }) => {
    const patterns = [...mutate, ...tests].flatMap(spelledOut);
    expect(patterns.filter((pattern) => globSync(pattern, { cwd: join(root, folder) }).length === 0)).toEqual([]);
  });

  // A file moved into a new folder below would leave its target without a word.
  test.each(scopes)('$name leaves out no folder below its own in $folder', ({ folder, mutate }) => {
    const cwd = join(root, folder);
    const mutated = new Set(globSync(mutate, { cwd }));
    const whole = mutate.filter((pattern) => pattern.endsWith('/*.ts'));
    const below = globSync(
      whole.map((pattern) => pattern.replace(/\*\.ts$/, '**/*.ts')),
      { cwd },
    );
    expect(below.filter((file) => !mutated.has(file))).toEqual([]);
  });
});

describe('a report of mutants', () => {
  const location = { start: { line: 2, column: 10 }, end: { line: 2, column: 15 } };
  const mutant = (status: string) => ({ mutatorName: 'Equality', replacement: 'a <= b', status, location });
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'];
  const report = {
    files: { 'src/a.ts': { source: 'first\n  return a < b;\nlast', mutants: statuses.map(mutant) } },
  };

  test('is counted by status, and an ignored mutant does not count', () => {
    const { count } = mutantsIn(report);
    expect(count).toEqual({ killed: 1, timedOut: 1, survived: 1, unreached: 1 });
    expect(scoreOf(count)).toBe(50);
  });

  test('names each survivor with its place and its code', () => {
    const survivor = { file: 'src/a.ts', line: 2, original: 'a < b', replacement: 'a <= b' };
    expect(mutantsIn(report).survivors).toEqual([
      { ...survivor, mutator: 'Equality' },
      { ...survivor, mutator: 'Equality, not reached' },
    ]);
  });
});

describe('the words of a message', () => {
  const [plugin] = strykerPlugins;
  const property = (name: string, value: object) => ({
    node: { type: 'ObjectProperty', key: { name }, value },
    parentPath: null,
  });

  test.each([
    ['message', 'StringLiteral', 'the words of a message'],
    ['hint', 'TemplateLiteral', 'the words of a message'],
    ['kind', 'StringLiteral', undefined],
    ['message', 'NumericLiteral', undefined],
  ])('leaves the words of a member %s with %s alone, or not', (name, type, reason) => {
    const node = { type };
    expect(plugin?.value.shouldIgnore({ node, parentPath: property(name, node) })).toBe(reason);
  });

  test('may be chosen by a condition, but not computed by a call', () => {
    const node = { type: 'StringLiteral' };
    const inside = (type: string) => {
      const outer = { type };
      return { node, parentPath: { node: outer, parentPath: property('hint', outer) } };
    };
    expect(plugin?.value.shouldIgnore(inside('ConditionalExpression'))).toBe('the words of a message');
    expect(plugin?.value.shouldIgnore(inside('CallExpression'))).toBeUndefined();
  });
});
