import { expect, test } from 'vitest';
import { judge } from '../src/suite.ts';

const green = { passed: 5, failed: 0 };

test('counts every test of a suite that passed', () => {
  expect(judge('test', { exitCode: 0, tests: green })).toMatchObject({ passed: 5, failed: 0 });
});

test('counts a build and a type check as one each', () => {
  expect(judge('build', { exitCode: 0, tests: undefined })).toMatchObject({ passed: 1, failed: 0 });
  expect(judge('typecheck', { exitCode: 2, tests: undefined })).toMatchObject({ passed: 0, failed: 1 });
});

test.each([
  ['was not run', { exitCode: undefined, tests: green }, 'NOT RUN'],
  ['left no report', { exitCode: 0, tests: undefined }, 'NO REPORT'],
  ['crashed after its tests had passed', { exitCode: 1, tests: green }, 'CRASHED'],
  ['has no tests', { exitCode: 0, tests: { passed: 0, failed: 0 } }, 'NO TESTS'],
  ['has a failed test', { exitCode: 1, tests: { passed: 4, failed: 1 } }, '1 FAILED'],
])('a suite that %s has failed', (_, evidence, verdict) => {
  expect(judge('test', evidence)).toMatchObject({ failed: 1, verdict });
});
