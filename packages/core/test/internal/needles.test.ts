import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Needle, NeedleIndex } from '../../src/internal/scrub/needles.js';

type Range = readonly [start: number, end: number];

const whole = (text: string): Needle => ({ text, least: text.length });

/** Searches a text, and returns the ranges found, each once, and the number of comparisons. */
function search(needles: readonly Needle[], text: string, mostSteps: number = Number.POSITIVE_INFINITY) {
  const found = new Map<string, Range>();
  let calls = 0;
  const steps = new NeedleIndex(needles).find(text, mostSteps, (start, end) => {
    calls += 1;
    found.set(`${start}-${end}`, [start, end]);
  });
  return { ranges: [...found.values()].sort(([a], [b]) => a - b), steps, calls };
}

const letters = (seed: string, length: number): string =>
  Array.from({ length: Math.ceil(length / 64) }, (_, index) =>
    createHash('sha256')
      .update(seed + index)
      .digest('hex'),
  )
    .join('')
    .slice(0, length);

describe('an index of needles', () => {
  test.each<readonly [string, readonly Range[]]>([
    ['abcdefghij', [[0, 10]]],
    ['..abcdefghij..', [[2, 12]]],
    [
      'abcdefghijabcdefghij',
      [
        [0, 10],
        [10, 20],
      ],
    ],
    ['abcdefghi', []],
    ['bcdefghij', []],
    ['abcdefghixj', []],
    ['ABCdefGHIJ.', [[0, 10]]],
    ['', []],
    ['abcdefg', []],
  ])('finds a whole needle in %j at %j', (text, ranges) => {
    expect(search([whole('abcdefghij')], text).ranges).toEqual(ranges);
    expect(search([whole('abcdefghij')], text).calls).toBe(ranges.length);
  });

  test('finds a needle of 8 units', () => {
    expect(search([whole('abcdefgh')], 'abcdefgh').ranges).toEqual([[0, 8]]);
    expect(search([whole('abcdefgh')], '.abcdefgh').ranges).toEqual([[1, 9]]);
    expect(search([whole('abcdefgh')], 'abcdefgi').ranges).toEqual([]);
  });

  test('finds each part of a needle that is long enough', () => {
    const needle = { text: letters('a', 40), least: 16 };
    for (let start = 0; start <= 24; start += 1) {
      for (const length of [15, 16, 17]) {
        const part = needle.text.slice(start, start + length);
        const expected = part.length < 16 ? [] : [[3, 3 + part.length]];
        expect(search([needle], `...${part}...`).ranges).toEqual(expected);
      }
    }
    const { ranges, calls } = search([needle], `${needle.text}..${needle.text.slice(8, 30)}`);
    expect(ranges).toEqual([
      [0, 40],
      [42, 64],
    ]);
    expect(calls).toBe(2);
  });

  test('finds two adjacent parts of a needle', () => {
    const needle = { text: letters('b', 48), least: 16 };
    const [first, second] = [needle.text.slice(0, 20), needle.text.slice(24, 44)];
    expect(search([needle], first + second).ranges).toEqual([
      [0, 20],
      [20, 40],
    ]);
  });

  test.each([
    ['+', '-'],
    ['-', ' '],
    ['_', '/'],
    ['\\\\', '//'],
    ['A', 'a'],
    ['\u0130', 'i'],
  ])('treats %j and %j as equal', (one, other) => {
    for (const [needle, text] of [
      [one, other],
      [other, one],
    ] as const) {
      const { ranges } = search([whole(`abcd${needle}efgh`)], `abcd${text}efgh`);
      expect(ranges).toEqual([[0, `abcd${text}efgh`.length]]);
    }
    expect(search([whole(`abcd${one}efgh`)], 'abcd?efgh').ranges).toEqual([]);
  });

  test('finds each of many needles that share a beginning, an end or a window', () => {
    const needles = Array.from({ length: 40 }, (_, index) => `Bearer token-${letters(`${index}`, 6)}-of-many`);
    for (const [index, text] of needles.entries()) {
      const { ranges } = search(needles.map(whole), `.. ${text} ..`);
      expect(ranges, `${index}`).toEqual([[3, 3 + text.length]]);
    }
    const long = Array.from({ length: 20 }, (_, index) => ({
      text: `${'shared--'.repeat(2)}${letters(`w${index}`, 32)}`,
      least: 16,
    }));
    for (const { text } of long) {
      expect(search(long, `..#${text.slice(16)}#..`).ranges).toEqual([[3, 35]]);
    }
  });

  test('compares only at a rare part of a needle', () => {
    const needles = Array.from({ length: 40 }, (_, index) => whole(`Bearer token-${letters(`${index}`, 12)}`));
    expect(search(needles, 'Bearer token-'.repeat(100)).steps).toBeLessThan(10_000);
    expect(search(needles, 'Lorem ipsum dolor sit amet '.repeat(100)).steps).toBe(0);
    const endings = Array.from({ length: 40 }, (_, index) => whole(`${letters(`${index}`, 12)}-token-of-many`));
    expect(search(endings, '-token-of-many'.repeat(100)).steps).toBeLessThan(10_000);
  });

  test('follows a match once, and counts its length', () => {
    const text = letters('c', 6400);
    const { steps, calls } = search([{ text, least: 16 }], `..${text}..`);
    expect(calls).toBe(1);
    expect(steps).toBeGreaterThanOrEqual(6400);
    expect(steps).toBeLessThan(6400 * 1.2);
  });

  test('gives up after too many comparisons', () => {
    const needle = { text: 'abcdefgh'.repeat(20), least: 16 };
    const text = 'abcdefgh'.repeat(200);
    const { steps } = search([needle], text, 5000);
    expect(steps).toBeGreaterThan(5000);
    expect(steps).toBeLessThan(5000 + 2 * 160 + 2);
    expect(search([needle], text).steps).toBeGreaterThan(20_000);
  });

  test('compares a text with few of the needles that share its parts', () => {
    const needles = Array.from({ length: 200 }, (_, index) => ({
      text: `shared--shared--${letters(`${index}`, 32)}`,
      least: 16,
    }));
    expect(search(needles, 'shared--'.repeat(100)).steps).toBeLessThan(20_000);
  });

  test('finds a needle if each of its parts is a needle', () => {
    const parts = ['abcdefgh', 'bcdefghi', 'cdefghij'].map(whole);
    const needles = [...parts, whole('abcdefghij'), whole('bcdefghij')];
    expect(search(needles, '..abcdefghij..').ranges).toContainEqual([2, 12]);
    expect(search(needles, '..bcdefghij..').ranges).toContainEqual([2, 11]);
  });

  test('is empty without needles', () => {
    expect(new NeedleIndex([]).isEmpty).toBe(true);
    expect(new NeedleIndex([whole('abcdefg')]).isEmpty).toBe(true);
    expect(new NeedleIndex([whole('abcdefgh')]).isEmpty).toBe(false);
    expect(search([], 'abcdefghij')).toEqual({ ranges: [], steps: 0, calls: 0 });
  });
});
