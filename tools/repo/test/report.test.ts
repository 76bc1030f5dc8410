import { expect, test } from 'vitest';
import { countTests, fileDurations } from '../src/report.ts';

const loaded = { status: 'passed', assertionResults: [{}] };

test('counts the tests that passed', () => {
  expect(countTests({ numTotalTests: 3, numPassedTests: 3, testResults: [loaded] })).toEqual({ passed: 3, failed: 0 });
});

test('counts a failed and a skipped test as failed', () => {
  const report = { numTotalTests: 3, numPassedTests: 1, testResults: [{ status: 'failed', assertionResults: [{}] }] };
  expect(countTests(report)).toEqual({ passed: 1, failed: 2 });
});

test('counts a file that could not be loaded as failed', () => {
  const report = {
    numTotalTests: 1,
    numPassedTests: 1,
    testResults: [loaded, { status: 'failed', assertionResults: [] }],
  };
  expect(countTests(report)).toEqual({ passed: 1, failed: 1 });
});

test('refuses what is not a report', () => {
  expect(() => countTests({})).toThrow('not a JSON report');
});

test('reads how long each file took, and passes over a file without times', () => {
  const testResults = [{ name: '/a.test.ts', startTime: 1_000, endTime: 3_500 }, { name: '/unloaded.test.ts' }];
  expect(fileDurations({ testResults })).toEqual([{ file: '/a.test.ts', durationMs: 2_500 }]);
});
