import { expect, test } from 'vitest';
import { findFragments } from '../../src/checks/titles.ts';

const found = (title: string): readonly string[] =>
  findFragments([
    { path: 'a.test.ts', text: `describe('with a table', () => {\n  test('${title}', () => {});\n});\n` },
  ]);

test('finds titles continuing another sentence', () => {
  expect(found('that is refused')).toEqual(['a.test.ts: the title "that is refused" does not stand alone']);
});

test('finds titles with an open end', () => {
  expect(found('an idempotent write is')).toHaveLength(1);
});

test('finds the title after a table of several lines', () => {
  const text = "it.each([\n  ['a', ['that']],\n])('that is refused: %s', () => {});\n";
  expect(findFragments([{ path: 'a.test.ts', text }])).toEqual([
    'a.test.ts: the title "that is refused: %s" does not stand alone',
  ]);
});

test('accepts a sentence', () => {
  expect(found('retries an idempotent PUT after a reset')).toEqual([]);
});

test.each(['a refused plan', 'the limits of %s', 'with a table', 'if a response is lost', 'setTimeout()'])(
  'accepts a noun or a condition as the title of a group: %s',
  (title) => {
    expect(findFragments([{ path: 'a.test.ts', text: `describe('${title}', () => {});\n` }])).toEqual([]);
  },
);

test.each(['what is refused', 'a plan that was edited', 'for any two plans', 'a plan is refused', 'the plan of'])(
  'finds a clause or a fragment in the title of a group: %s',
  (title) => {
    const text = `describe.each(['a'])('${title}', () => {});\n`;
    expect(findFragments([{ path: 'a.test.ts', text }])).toEqual([
      `a.test.ts: the title "${title}" of a group is not a noun or condition`,
    ]);
  },
);
