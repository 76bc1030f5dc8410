import { isJsonObject, type JsonObject } from './json.ts';
import type { Tally } from './tally.ts';

/**
 * Counts the tests in a JSON report of vitest. A skipped test counts as failed, and so does a file failing without a
 * failed test, because it could not be loaded.
 */
export function countTests(report: JsonObject): Tally {
  const { numTotalTests: total, numPassedTests: passed, testResults: files } = report;
  if (typeof total !== 'number' || typeof passed !== 'number' || !Array.isArray(files)) {
    throw new TypeError('not a JSON report of vitest');
  }
  const unloaded = files.filter(isJsonObject).filter(({ status, assertionResults: tests }) => {
    return status === 'failed' && Array.isArray(tests) && tests.length === 0;
  });
  return { passed, failed: total - passed + unloaded.length };
}

/** A test file and how long its tests took. */
export interface FileDuration {
  readonly file: string;
  readonly durationMs: number;
}

/** Reads how long each file of a JSON report of vitest took. */
export function fileDurations(report: JsonObject): readonly FileDuration[] {
  const { testResults: files } = report;
  if (!Array.isArray(files)) return [];
  return files.filter(isJsonObject).flatMap(({ name, startTime, endTime }) => {
    if (typeof name !== 'string' || typeof startTime !== 'number' || typeof endTime !== 'number') return [];
    return [{ file: name, durationMs: endTime - startTime }];
  });
}
