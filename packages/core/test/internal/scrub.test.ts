import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { scrubber, scrubberOf } from '../../src/internal/scrub/scrub.js';
import { needlesOf } from '../../src/internal/scrub/secret-needles.js';

// Under load, a property can take longer than a test.
vi.setConfig({ testTimeout: 60_000 });

type Encoding = (text: string) => string;

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const everyCharacter = (text: string, write: (code: number) => string): string =>
  Array.from(text, (character) => write(character.codePointAt(0) ?? 0)).join('');
const everyUnit = (text: string, write: (unit: number) => string): string =>
  text
    .split('')
    .map((unit) => write(unit.charCodeAt(0)))
    .join('');
const hex = (code: number, length = 2): string => code.toString(16).padStart(length, '0');

/** Every encoding of a text by a service. */
const encodings: Readonly<Record<string, Encoding>> = {
  raw: (text) => text,
  percent: encodeURIComponent,
  'percent in lower case': (text) => encodeURIComponent(text).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  'percent of every byte': (text) => Array.from(utf8(text), (byte) => `%${hex(byte)}`).join(''),
  'percent of some bytes': (text) =>
    Array.from(utf8(text), (byte, index) =>
      index % 3 === 0 || byte > 126 || byte === 37 ? `%${hex(byte).toUpperCase()}` : String.fromCharCode(byte),
    ).join(''),
  form: (text) => new URLSearchParams([['k', text]]).toString().slice(2),
  json: (text) => JSON.stringify(text).slice(1, -1),
  'json with slashes': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'json of every unit': (text) => everyUnit(text, (unit) => `\\u${hex(unit, 4)}`),
  'json of every unit in upper case': (text) => everyUnit(text, (unit) => `\\u${hex(unit, 4).toUpperCase()}`),
  'html by number': (text) => everyCharacter(text, (code) => `&#${code};`),
  'html by hexadecimal number': (text) => everyCharacter(text, (code) => `&#X${hex(code).toUpperCase()};`),
  'html by name': (text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#039;')
      .replaceAll('/', '&sol;')
      .replaceAll('+', '&plus;'),
  base64: (text) => utf8(text).toString('base64'),
  'base64 after one byte': (text) => utf8(`:${text}`).toString('base64'),
  'base64 after two bytes': (text) => utf8(`{"${text}"}`).toString('base64'),
  'base64 without padding': (text) => utf8(text).toString('base64').replace(/=+$/, ''),
  base64url: (text) => utf8(text).toString('base64url'),
  'base64 in lines': (text) => utf8(`{"name": "${text}"}`).toString('base64').replaceAll(/.{16}/g, '$&\r\n'),
  hex: (text) => utf8(text).toString('hex'),
  'hex in upper case': (text) => utf8(text).toString('hex').toUpperCase(),
  'hex in pairs': (text) => Array.from(utf8(text), (byte) => hex(byte)).join(' '),
};

const names = Object.keys(encodings);

function encoded(text: string, path: readonly string[]): string {
  return path.reduce((inner, name) => encodings[name]?.(inner) ?? inner, text);
}

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

/** Whether a text holds 12 characters of a secret in a row, or all of a shorter one. */
function holds(text: string, secret: string): boolean {
  const length = Math.min(12, secret.length);
  for (let start = 0; start + length <= secret.length; start += 1) {
    if (text.includes(secret.slice(start, start + length))) return true;
  }
  return false;
}

/** The remaining parts of a secret, in each of its intermediate forms. */
function leftOf(shown: string, secret: string, path: readonly string[]): readonly string[] {
  const left = shown.includes('[redacted]') ? [] : [`nothing was redacted: ${path.join(', ')}: ${shown}`];
  for (let length = 0; length <= path.length; length += 1) {
    const form = encoded(secret, path.slice(0, length));
    // A form encoding other characters, too, may keep those.
    if (path.slice(0, length).some((name) => /after|in lines/.test(name))) break;
    if (holds(shown, form)) left.push(`${path.join(', ')}: ${form} is in ${shown}`);
  }
  return left;
}

describe('the scrubber takes out', () => {
  test.each(['<input value="Zk3fG7hQ\n9rT2wX5y">', '<a Zk3fG7hQ-9rT2-wX5y>', 'a < Zk3f G7hQ 9rT2 wX5y > b'])(
    'a secret with layout inside of what looks like a tag: %j',
    (text) => {
      expect(scrubber(['Zk3fG7hQ9rT2wX5y'])(text)).toMatch(/^[^3579]*\[redacted\][^3579]*$/);
    },
  );

  test('redacts base64 between a < and a > resembling a tag', () => {
    const secret = '>+<q7Zk $ !';
    const base64 = Buffer.from(secret).toString('base64');
    for (const text of [`a+<b ${base64} c>`, `${secret} ${base64} ${secret}`, `<input value=${base64}>`]) {
      expect(scrubber([secret])(text)).not.toContain(base64);
    }
  });

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

  test.each(['', 'a', 'ab'])('the letters of base64 that a secret alone determines, after %j', (before) => {
    const secret = 'cAnArY-token "2"/+\\=&9d1';
    const whole = utf8(before + secret)
      .toString('base64')
      .replace(/=+$/, '');
    const alone = whole.slice(
      Math.ceil((before.length * 8) / 6),
      Math.floor(((before.length + secret.length) * 8) / 6),
    );
    expect(holds(scrubber([secret])(`before ${alone} after`), alone)).toBe(false);
  });

  test('each of many secrets', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `api-token-number-${index}-of-many`);
    expect(scrubber(many)(many.join(' '))).toBe(many.map(() => '[redacted]').join(' '));
  });

  test.each<readonly [string, Encoding]>([
    ['in UTF-16', (secret: string) => Buffer.from(secret, 'utf16le').toString('base64')],
    ['in other letter case', (secret: string) => secret.toUpperCase()],
    ['split by markup', (secret: string) => secret.replaceAll(/.{8}/g, '$&<wbr/>')],
    ['with line ends', (secret: string) => secret.replaceAll(/.{10}/g, '$&\r\n    ')],
    ['as bytes of Python', (secret: string) => everyCharacter(secret, (code) => `\\x${hex(code)}`)],
    ['in octal', (secret: string) => everyCharacter(secret, (code) => `\\${code.toString(8).padStart(3, '0')}`)],
    ['as printed bytes', (secret: string) => `<Buffer ${encodings['hex in pairs']?.(secret)}>`],
    ['as bytes of C', (secret: string) => everyCharacter(secret, (code) => `0x${hex(code)}, `)],
    ['by the old escape function', (secret: string) => everyCharacter(secret, (code) => `%u${hex(code, 4)}`)],
    ['as code points', (secret: string) => everyCharacter(secret, (code) => `\\u{${hex(code)}}`)],
    ['as named code points', (secret: string) => everyCharacter(secret, (code) => `U+${hex(code, 4)} `)],
    ['as a list of bytes', (secret: string) => JSON.stringify([...utf8(secret)])],
    ['as an indented list of bytes', (secret: string) => JSON.stringify([...utf8(secret)], null, 2)],
    ['as a typed array in JSON', (secret: string) => JSON.stringify(Uint8Array.from(utf8(secret)))],
    ['as signed bytes', (secret: string) => `[${Int8Array.from(utf8(secret)).join(', ')}]`],
    ['as bytes of Go', (secret: string) => `[${[...utf8(secret)].join(' ')}]`],
    ['as numbers of characters', (secret: string) => everyCharacter(secret, (code) => `Chr(${code}) & `)],
    ['as a list of characters', (secret: string) => JSON.stringify(secret.split(''))],
    [
      'as a list of hexadecimal bytes',
      (secret: string) => JSON.stringify(Array.from(utf8(secret), (byte) => hex(byte))),
    ],
    ...[':', '-', ';', '.', '_', '\t', ', ', '\n', '="'].map(
      (separator) =>
        [
          `in hex between ${JSON.stringify(separator)}`,
          (secret: string) => Array.from(utf8(secret), (byte) => hex(byte)).join(separator),
        ] as const,
    ),
    ['in quoted-printable', (secret: string) => everyCharacter(secret, (code) => `=${hex(code).toUpperCase()}`)],
    ['with soft line ends', (secret: string) => secret.replaceAll(/.{9}/g, '$&=\r\n')],
    ...[' ', '\t', ' \n', '<br />', '<br>\r\n', '", "', ' | '].map(
      (layout) =>
        [
          `in base64 with ${JSON.stringify(layout)} between its lines`,
          (secret: string) => utf8(secret).toString('base64').replaceAll(/.{12}/g, `$&${layout}`),
        ] as const,
    ),
    ['in wide letters', (secret: string) => everyCharacter(secret, (code) => String.fromCharCode(code + 0xfee0))],
    [
      'split by long tags',
      (secret: string) => secret.replaceAll(/.{9}(?!$)/g, `$&<span style="${'color: red; '.repeat(10)}">`),
    ],
    ['without its end', (secret: string) => `${secret.slice(0, 16)}…`],
    ['without its beginning', (secret: string) => `…${secret.slice(-16)}`],
  ])('a secret %s', (_, write) => {
    const secret = 'cAnArY7f3e9d2b5c8a1d4e6f0b9';
    const shown = scrubber([secret])(`before ${write(secret)} after`);
    expect(holds(shown, write(secret)), shown).toBe(false);
    expect(shown).toMatch(/^before .*\[redacted\].* after$/s);
  });

  test('16 characters in a row of a secret with few letters', () => {
    const secret = 'a1/"+b2=?&c3~%d4:;e5';
    for (let start = 0; start + 16 <= secret.length; start += 1) {
      expect(scrubber([secret])(`cut: ${secret.slice(start, start + 16)}…`)).toBe('cut: [redacted]…');
    }
  });

  test('redacts a secret with only its signs in quoted-printable', () => {
    expect(scrubber(['token/"4"=x9'])('got token/=224=22=3Dx9 from you')).toBe('got [redacted] from you');
  });
});

describe('of a private key, the scrubber takes out', () => {
  const body = Array.from({ length: 27 }, (_, index) =>
    createHash('sha384').update(`line ${index}`).digest('base64'),
  ).join('\n');
  const key = `-----BEGIN PRIVATE KEY-----\n${body}\nqT8/a+1=\n-----END PRIVATE KEY-----\n`;
  const lines = body.split('\n');
  const der = Buffer.from(`${body}qT8/a+1=`, 'base64');
  const scrub = scrubber([key]);

  test.each([
    ['the exact bytes', key],
    ['a trimmed key', key.trim()],
    ['CRLF line ends', key.replaceAll('\n', '\r\n')],
    ['no line ends', key.replaceAll('\n', '')],
    ['spaces for line ends', key.replaceAll('\n', ' ')],
    ['breaks for line ends', key.replaceAll('\n', '<br />\n')],
    ['escaped breaks', key.replaceAll('\n', '&lt;br /&gt;\n')],
    ['escaped line ends', JSON.stringify(key)],
    ['doubly escaped line ends', JSON.stringify(JSON.stringify(key))],
    ['a list of lines', JSON.stringify(key.split('\n'))],
    ['a quotation', key.replaceAll(/^/gm, '> ')],
    ['base64', Buffer.from(key).toString('base64')],
    ['base64 of a part', Buffer.from(key.slice(100, 900)).toString('base64')],
    ['its first half', key.slice(0, 700)],
    ['its second half', key.slice(-700)],
    ['one line', lines[3] ?? ''],
    ['24 characters', (lines[5] ?? '').slice(7, 31)],
    ['24 characters across a line end', `${lines[5]}${lines[6]}`.slice(52, 76)],
    ['base64url letters', key.replaceAll('+', '-').replaceAll('/', '_')],
    ['its bytes in hex', der.toString('hex')],
    [
      'its bytes in hex with colons',
      der
        .toString('hex')
        .toUpperCase()
        .replaceAll(/..(?=.)/g, '$&:'),
    ],
    ['a list of its bytes', JSON.stringify([...der])],
    ['a number of it as base64url', der.subarray(40, 200).toString('base64url')],
    ['another number of it as base64url', der.subarray(200, 401).toString('base64url')],
    ['two copies of it', key + key],
    [
      'numbered lines',
      key
        .split('\n')
        .map((line, index) => `${index + 1}: ${line}`)
        .join('\n'),
    ],
    ['lines of another length', lines.join('').replaceAll(/.{76}/g, '$&\n')],
    ['base64 of base64', utf8(utf8(key).toString('base64')).toString('base64')],
    ['in PHP', `string(${key.length}) "${key}"`],
  ])('redacts a part of a private key: %s', (_, text) => {
    const shown = scrub(`before ${text} after`);
    expect(shown).toContain('[redacted]');
    const plain = shown.replaceAll(/[^A-Za-z0-9]/g, '');
    for (const line of lines) expect(holds(plain, line.replaceAll(/[^A-Za-z0-9]/g, ''))).toBe(false);
    expect(shown.length).toBeLessThan(600);
  });

  test('neither the armour nor the short last line alone', () => {
    for (const text of ['-----BEGIN PRIVATE KEY-----', '-----END PRIVATE KEY-----', 'qT8/a+1=']) {
      expect(scrub(text)).toBe(text);
    }
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

  test('returns only the first characters of a text, without a secret starting after them', () => {
    const secret = 'k7f3e9d2b5c8a1d4e6f0b9';
    expect(scrubber([secret])(`12345 ${secret}`, 10)).toBe('12345 [red');
    expect(scrubber([secret])(`${'x'.repeat(100)}${secret}`, 100)).toBe('x'.repeat(100));
    expect(scrubber([secret])(`${'x'.repeat(90)}${secret}`, 100)).toBe(`${'x'.repeat(90)}[redacted]`);
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
