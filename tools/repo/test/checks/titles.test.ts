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

test('accepts a sentence, and any name of a group', () => {
  expect(found('retries an idempotent PUT after a reset')).toEqual([]);
});
