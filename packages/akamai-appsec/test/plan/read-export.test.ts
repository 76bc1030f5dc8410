import { isOperationFailedError } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { isComparable, readExport } from '../../src/plan/read-export.js';
import { answeringWith, failureOf } from '../support/answering.js';

/** Nests a value in lists. */
const inLists = (levels: number, value: string): string => '['.repeat(levels) + value + ']'.repeat(levels);

describe('an export to be compared', () => {
  const where = { configId: 8277, versionNumber: 3 };
  const exportOf = (levels: number, value: string) => {
    const exported: unknown = JSON.parse(`{"configId":8277,"version":3,"x":${inLists(levels, value)}}`);
    const { akamai } = answeringWith(exported);
    return readExport(akamai.versions, where, {});
  };

  test.each([
    [199, ''],
    [198, '7'],
  ])('may have 200 levels: %i lists and %j', async (levels, value) => {
    expect(await exportOf(levels, value)).toMatchObject({ version: 3 });
  });

  test.each([
    [200, ''],
    [199, '7'],
    [199, 'null'],
  ])('cannot have 201 levels: %i lists and %j', async (levels, value) => {
    const error = await failureOf(exportOf(levels, value));
    expect(isOperationFailedError(error)).toBe(true);
    expect(error).toMatchObject({
      vendor: 'akamai',
      operation: 'versions.export',
      message: 'The export of version 3 of configuration 8277 has more than 200 levels and cannot be compared',
      hint: expect.stringContaining('proxy'),
    });
  });
});

test.each<[unknown, number]>([
  ['text', 1],
  [null, 1],
  [[], 1],
  [{}, 1],
  [[[], 7], 2],
  [{ a: { b: [] }, c: 7 }, 3],
])('the value %j has %i levels', (value, levels) => {
  expect(isComparable(value, levels)).toBe(true);
  expect(isComparable(value, levels - 1)).toBe(false);
});
