import { expect, test } from 'vitest';
import { docComment } from '../src/emit/text/doc-comment.ts';

test('a short text takes one line', () => {
  expect(docComment(['Lists the rules.'], 2)).toBe('/** Lists the rules. */\n');
});

test('nothing to say is no comment', () => {
  expect(docComment([undefined], 2)).toBe('');
});

test('parts are paragraphs, and an absent part leaves no gap', () => {
  expect(docComment(['One.', undefined, 'Two.\n\nThree.'], 0)).toBe('/**\n * One.\n *\n * Two.\n *\n * Three.\n */\n');
});

test('no line is longer than 120 characters with its indentation', () => {
  const lines = docComment(['word '.repeat(100)], 2).split('\n');
  const longest = Math.max(...lines.map((line) => line.length + 2));
  expect(longest).toBeLessThanOrEqual(120);
  expect(longest).toBeGreaterThan(115);
});

test('a text that fills a line to the last column keeps it', () => {
  const longest = 'x'.repeat(120 - '/**  */'.length);
  expect(docComment([longest], 0)).toBe(`/** ${longest} */\n`);
  expect(docComment([`${longest}x`], 0)).toBe(`/**\n * ${longest}x\n */\n`);
});

test('the lines of a paragraph are joined, those of a list and of tags are not', () => {
  expect(docComment(['a\nb\n- c\n  d\n- e\n@throws f\n@throws g'], 0)).toBe(
    '/**\n * a b\n * - c d\n * - e\n * @throws f\n * @throws g\n */\n',
  );
});

test('the second line of a list item is indented', () => {
  expect(docComment([`- ${'word '.repeat(30)}`], 0).split('\n')[2]).toMatch(/^ \* {3}word/);
});

test('code and links are not broken', () => {
  const filler = 'x'.repeat(110);
  expect(docComment([`${filler} \`state = ENABLED\`, or`], 0)).toContain('\n * `state = ENABLED`, or\n');
  expect(docComment([`${filler} {@link Rules | all the rules}.`], 0)).toContain(
    '\n * {@link Rules | all the rules}.\n',
  );
});

test('keeps a code fence unchanged', () => {
  expect(docComment(['@example\n```ts\nif (a) {\n  b();\n}\n```'], 0)).toBe(
    '/**\n * @example\n * ```ts\n * if (a) {\n *   b();\n * }\n * ```\n */\n',
  );
});

test('a text cannot end the comment', () => {
  expect(docComment(['Matches `/a/*/b`.'], 0)).toBe('/** Matches `/a/*\\/b`. */\n');
});
