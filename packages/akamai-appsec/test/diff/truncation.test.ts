import { type ConfigurationDiff, diffMarkdown, diffText } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { printableValues } from '../../src/diff/printable.js';

function diffOf(before: unknown, after: unknown): ConfigurationDiff {
  const change = { kind: 'changed', pointer: '/a', path: 'a', scope: 'version', before, after } as const;
  return { configId: 1, from: 1, to: 2, changes: [change] };
}

const long = 'x'.repeat(2000);

describe('overlong values', () => {
  test.each([
    ['at their start', `A${long}`, `B${long}`],
    ['in the middle', `${long}A${long}`, `${long}B${long}`],
    ['at their end', `${long}A`, `${long}B`],
    ['by what one has more', long, `${long}B`],
    ['in lists', [long, 1, long], [long, 2, long]],
  ])('are cut so that a difference %s is seen', (_, before, after) => {
    for (const text of [diffText(diffOf(before, after)), diffMarkdown(diffOf(before, after))]) {
      const [, one, other] = /: (.*) → (.*)$/m.exec(text) ?? [];
      expect(one?.replaceAll(/\(\d+ [^)]*\)/g, '')).not.toBe(other?.replaceAll(/\(\d+ [^)]*\)/g, ''));
      expect(Math.max(one?.length ?? 0, other?.length ?? 0)).toBeLessThan(580);
    }
  });

  test('say how much is missing on both sides', () => {
    const [one, other] = printableValues(`${'a'.repeat(100)}1${'b'.repeat(100)}`, `${'a'.repeat(100)}2`, 20);
    expect(one).toBe(`(96 characters before) …aaaaa1${'b'.repeat(14)}… (87 characters more)`);
    expect(other).toMatch(/^\(\d+ characters before\) …a+2"$/);
  });

  test('are not cut through an emoji, a flag, an accent or an escape', () => {
    const whole = ['😀', '👨\u200d👩\u200d👧', '🇩🇪', 'e\u0301', '👍🏽', '"', '\\', '\n', '\u001b', '\ud800', '\u202e'];
    const shown = [
      '😀',
      String.raw`👨\u{200d}👩\u{200d}👧`,
      '🇩🇪',
      'e\u0301',
      '👍🏽',
      '\\"',
      '\\\\',
      '\\n',
      '\\u001b',
      '\\ud800',
      '\\u{202e}',
    ];
    for (const [index, each] of whole.entries()) {
      for (let max = 1; max < 60; max += 1) {
        for (const text of printableValues(`${each.repeat(30)}1${each.repeat(30)}`, `${each.repeat(30)}2`, max)) {
          const rest = text
            .replaceAll(/\(\d+ characters before\) …|… \(\d+ characters more\)/g, '')
            .replaceAll(shown[index] ?? '', '');
          expect({ each: shown[index], max, rest }).toMatchObject({ rest: expect.stringMatching(/^"?[12]?"?$/) });
        }
      }
    }
  });

  test('cost no more than they are long', () => {
    const huge = 'e\u0301\\"'.repeat(300_000);
    const startMs = performance.now();
    printableValues(`${huge}1`, `${huge}2`, 500);
    expect(performance.now() - startMs).toBeLessThan(2000);
  });

  test.each([
    { maxValueLength: 0 },
    { maxValueLength: Number.NaN },
    { maxValueLength: -5 },
    { maxLength: 5 },
    { color: 1 },
  ])('are not cut by %j', (options: object) => {
    expect(() => diffText(diffOf(1, 2), options)).toThrow(/diffText/);
  });

  test('are not cut without a limit', () => {
    expect(diffText(diffOf(long, `${long}B`), { maxValueLength: Number.POSITIVE_INFINITY })).toContain(`${long}B`);
  });
});
