import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { scrubber, scrubberOf } from '../../src/internal/scrub/scrub.js';
import { needlesOf } from '../../src/internal/scrub/secret-needles.js';
import { encoded, holds, names } from '../support/encodings.js';

// Under load, a property can take longer than a test.
vi.setConfig({ testTimeout: 60_000 });

/** Letters and digits in random order, with characters escaped by every encoding. */
const randomText = fc.integer({ min: 0 }).map((seed) => createHash('sha512').update(String(seed)).digest('base64'));
const secrets = fc
  .tuple(
    randomText,
    fc.integer({ min: 8, max: 60 }),
    fc.constantFrom('', '"', '%41', '\\u0041', '&amp;', ' + ', 'é', '~/='),
  )
  .map(([text, length, odd]) => text.slice(0, length >> 1) + odd + text.slice(length >> 1, length));
const surroundings = fc.constantFrom(
  '',
  ' ',
  '"',
  'token=',
  ' {"a": "b"} ',
  'Bearer ',
  '<p>',
  'https://h.example/?q=',
  '\n',
);

/** The remaining parts of a secret, in each of its intermediate forms. */
function leftOf(shown: string, secret: string, path: readonly string[]): readonly string[] {
  const left = shown.includes('[redacted]') ? [] : [`nothing was redacted: ${path.join(', ')}: ${shown}`];
  for (let length = 0; length <= path.length; length += 1) {
    const form = encoded(secret, path.slice(0, length));
    // A form encoding other characters, too, may keep those.
    if (path.slice(0, length).some((name) => /after|in lines/.test(name))) break;
    // Where one letter takes six characters, 12 are two letters, which the surrounding JSON may have by chance.
    const fourLetters = Math.ceil((4 * form.length) / secret.length);
    if (holds(shown, form, Math.max(12, fourLetters))) left.push(`${path.join(', ')}: ${form} is in ${shown}`);
  }
  return left;
}

describe('the scrubber takes out', () => {
  test.each(names)('a secret written as %s, and then in any other way', (first) => {
    fc.assert(
      fc.property(secrets, surroundings, surroundings, (secret, before, after) => {
        const scrub = scrubber([secret]);
        for (const second of names) {
          const written = encoded(secret, [first, second]);
          const shown = scrub(`${before} ${written} ${after}`);
          expect(leftOf(shown, secret, [first, second])).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('a secret that is encoded three times over', () => {
    fc.assert(
      fc.property(secrets, fc.array(fc.constantFrom(...names), { minLength: 3, maxLength: 3 }), (secret, path) => {
        const shown = scrubber([secret])(`before ${encoded(secret, path)} after`);
        expect(leftOf(shown, secret, path)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('a secret in all forms side by side', () => {
    const secret = 'cAnArY-token "2"/+\\=&9d1';
    const forms = names.flatMap((first) => names.map((second) => encoded(secret, [first, second])));
    const shown = scrubber([secret])(forms.join('\t'));
    expect(forms.filter((form) => shown.includes(form))).toEqual([]);
  });
});

describe('the scrubber leaves', () => {
  test('leaves a text without secrets unchanged', () => {
    const text = fc.oneof(fc.lorem({ maxCount: 40 }), fc.json(), fc.webUrl(), fc.base64String(), fc.string());
    fc.assert(
      fc.property(fc.array(randomText, { minLength: 1, maxLength: 20 }), text, (known, ordinary) => {
        expect(scrubber(known)(ordinary)).toBe(ordinary);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the work of the scrubber', () => {
  const known = Array.from({ length: 50 }, (_, index) => createHash('sha256').update(`${index}`).digest('base64'));
  const noise = Array.from({ length: 2000 }, (_, index) => createHash('sha256').update(`n${index}`).digest('base64'));

  test.each([
    ['prose', 'The quick brown fox jumps over the lazy dog, 12345 times. '],
    ['nested JSON', JSON.stringify(JSON.stringify({ a: 'say "hi"\n', b: '<b>&amp;</b>', c: [1, 2, 3] }))],
    ['every escape at once', '%41\\u0041&#65;"\\"%25'],
    ['one letter', 'a'],
    ['one digit', '3'],
    ['letters that are base64 of themselves', 'Vm0wd2Qy'],
    ['backslashes', '\\'],
    ['percent signs', '%25'],
    ['ampersands', '&amp;'],
    ['tags that do not end', '<'],
    ['base64', noise.join('')],
    ['hex', Buffer.from(noise.join('')).toString('hex')],
    ['the beginnings of secrets', known.map((secret) => secret.slice(0, 12)).join(' ')],
  ])('grows with the length of the text: %s', (_, unit) => {
    const workFor = (length: number): number => {
      let work = 0;
      const scrub = scrubberOf([needlesOf(known)], (steps) => {
        work += steps;
      });
      scrub(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
      return work;
    };
    const [short, long] = [workFor(16 * 1024), workFor(64 * 1024)];
    expect(short).toBeGreaterThanOrEqual(16 * 1024);
    // Four times the text; sixteen times would be quadratic.
    expect(long).toBeLessThan(6 * short);
    expect(long).toBeLessThan(200 * 64 * 1024);
  });

  test.each([30_000, 1_000_000])('a key of %i characters is no reason to throw', (length) => {
    const key = noise
      .join('')
      .repeat(20)
      .replaceAll(/[^A-Za-z0-9]/g, '')
      .slice(0, length);
    const scrub = scrubber([key]);
    expect(scrub(`before ${key.slice(1000, 1100)} after`)).toBe('before [redacted] after');
    expect(scrub(`before ${key.slice(0, 40_000)} after`, 70_000)).toBe('before [redacted] after');
  });

  test.each(['a', 'ab', 'a.b-c_d/+', '('.repeat(9), '\\', '[', '\ud800', '\0', '\n'])(
    'nor is one that repeats %j',
    (unit) => {
      const secret = unit.repeat(3000);
      expect(() => scrubber([secret])(unit.repeat(20_000))).not.toThrow();
      expect(holds(scrubber([secret])(`before ${secret} after`), secret)).toBe(false);
    },
  );
});
