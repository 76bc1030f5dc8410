import { expect, test } from 'vitest';
import { filesIn, shareOf } from '../src/code-coverage/summary.ts';

const at = (line: number) => ({ start: { line, column: 0 }, end: { line, column: 9 } });

/** A report of one file with two statements in line 1, one in line 2, and a branch with two paths. */
const report = ([a, b, c]: readonly [number, number, number], paths: readonly [number, number]) => ({
  '/a.ts': {
    statementMap: { 0: at(1), 1: at(1), 2: at(2) },
    s: { 0: a, 1: b, 2: c },
    branchMap: { 0: { loc: at(2) } },
    b: { 0: paths },
  },
});

test('a line ran if one of its statements did, and a branch has as many parts as it has paths', () => {
  const files = filesIn([report([0, 1, 0], [0, 3])]);
  expect(files).toEqual([{ path: '/a.ts', lines: { total: 2, covered: 1 }, branches: { total: 2, covered: 1 } }]);
  expect([shareOf(files, 'lines'), shareOf(files, 'branches')]).toEqual([50, 50]);
});

test('two suites together have run the lines and branches of either', () => {
  const files = filesIn([report([0, 1, 0], [0, 3]), report([0, 0, 1], [1, 0])]);
  expect([shareOf(files, 'lines'), shareOf(files, 'branches')]).toEqual([100, 100]);
});

test('a file in the report of one suite alone counts, and a package without branches has run all of them', () => {
  expect(filesIn([report([1, 1, 1], [1, 1]), {}])).toHaveLength(1);
  expect(shareOf([], 'branches')).toBe(100);
});

test('reports about different texts of a file, and reports without statements, are refused', () => {
  const { '/a.ts': file } = report([1, 1, 1], [1, 1]);
  const other = { '/a.ts': { ...file, statementMap: { 0: at(1), 1: at(3), 2: at(4) } } };
  expect(() => filesIn([report([1, 1, 1], [1, 1]), other])).toThrow('different texts');
  expect(() => filesIn([{ '/a.ts': {} }])).toThrow('no statements');
});
