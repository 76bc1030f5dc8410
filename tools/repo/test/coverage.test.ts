import { expect, test } from 'vitest';
import { filesIn, shareOf } from '../src/code-coverage/summary.ts';

const part = (total: number, covered: number) => ({ total, covered, skipped: 0, pct: 0 });

test('the coverage of a package is that of its files, without the total of the report', () => {
  const files = filesIn({
    total: { lines: part(1, 1), branches: part(1, 1) },
    '/a.ts': { lines: part(30, 30), branches: part(4, 1) },
    '/b.ts': { lines: part(10, 0), branches: part(0, 0) },
  });
  expect(files.map(({ path }) => path)).toEqual(['/a.ts', '/b.ts']);
  expect([shareOf(files, 'lines'), shareOf(files, 'branches')]).toEqual([75, 25]);
});

test('a package without branches has run all of them, and a report without counts is refused', () => {
  expect(shareOf([], 'branches')).toBe(100);
  expect(() => filesIn({ '/a.ts': { lines: part(1, 1) } })).toThrow('no branches');
});
