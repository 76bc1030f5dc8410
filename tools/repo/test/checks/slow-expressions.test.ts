import { expect, test } from 'vitest';
import { expressionLiterals, slowness } from '../../src/checks/slow-expressions.ts';

test('finds the regular expression literals of a file, with their places', () => {
  const text = "const a = /x+/gi;\n// not /this/ one\nconst b = 'nor /that/';\nconst c = [/[/]\\//];";
  expect(expressionLiterals('a.ts', text)).toEqual([
    { place: 'a.ts:1', source: 'x+', flags: 'gi' },
    { place: 'a.ts:4', source: '[/]\\/', flags: '' },
  ]);
});

test.each([
  ['\\/+$', ''],
  ['[.! ]+$', ''],
  ['^(a+)+$', ''],
])('refuses /%s/, which takes more than linear time', async (source, flags) => {
  expect(await slowness({ source, flags })).toMatch(/polynomial|exponential/);
});

test.each([
  ['^[a-z]+$', 'i'],
  ['\\{([^{}]+)\\}', 'g'],
])('accepts /%s/, which takes linear time', async (source, flags) => {
  expect(await slowness({ source, flags })).toBeUndefined();
});
