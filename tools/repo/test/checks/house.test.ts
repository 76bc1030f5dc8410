import { expect, test } from 'vitest';
import { findCircles, findCopies, findCrowding } from '../../src/checks/house.ts';

const lines = (count: number, prefix = 'line'): string =>
  Array.from({ length: count }, (_, index) => `${prefix} ${index};\n`).join('');

test('a file of 300 lines is too large, one of 299 is not', () => {
  const files = [
    { path: 'src/large.ts', text: lines(300) },
    { path: 'src/small.ts', text: lines(299) },
  ];
  expect(findCrowding(files)).toEqual(['src/large.ts has 300 lines, more than 299: divide it']);
});

test('a folder of 15 files is too full', () => {
  const files = Array.from({ length: 15 }, (_, index) => ({ path: `src/full/${index}.ts`, text: '' }));
  expect(findCrowding(files)).toEqual(['src/full has 15 files, more than 14: make rooms in it']);
  expect(findCrowding(files.slice(1))).toEqual([]);
});

test('20 equal lines are a copy, whatever the indentation and the blank lines between them', () => {
  const one = { path: 'one.ts', text: `import { a } from './a.js';\n${lines(20)}` };
  const other = { path: 'other.ts', text: `start;\n${lines(20, '  line').replaceAll('\n', '\n\n')}` };
  expect(findCopies([one, other])).toEqual(['other.ts:2 repeats 20 lines or more of one.ts:2']);
});

test('19 equal lines and equal imports are no copy', () => {
  const imports = lines(30, "import { a } from './a.js'");
  expect(findCopies([19, 18].map((count) => ({ path: `${count}.ts`, text: lines(count) })))).toEqual([]);
  expect(findCopies(['a', 'b'].map((name) => ({ path: name, text: imports.replaceAll(/js' \d+/g, "js'") })))).toEqual(
    [],
  );
});

test('a circle of types is a circle', () => {
  const files = [
    { path: 'src/a.ts', text: "import type { B } from './rooms/b.js';" },
    { path: 'src/rooms/b.ts', text: "import { a } from '../a.js';" },
    { path: 'src/c.ts', text: "import { a } from './a.js';" },
  ];
  expect(findCircles(files)).toEqual(['src/a.ts → src/rooms/b.ts → src/a.ts']);
  expect(findCircles(files.slice(1))).toEqual([]);
});
