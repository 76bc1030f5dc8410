import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { scrubber } from '../../src/internal/scrub/scrub.js';
import { type Encoding, encoded, encodings, everyCharacter, hex, holds, utf8 } from '../support/encodings.js';

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

  test('encoded padding of base64, whatever the encodings around it', () => {
    const path = ['base64', 'percent in lower case', 'json of every unit'];
    expect(scrubber(['MbygIJTr'])(`before ${encoded('MbygIJTr', path)} after`)).toBe('before [redacted] after');
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
    ...[' ', '\t', ' \n', '\n> ', '<br />', '<br>\r\n', '", "', ' | '].map(
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
    [
      'as bytes of C in lines that cut the prefixes',
      (secret: string) => everyCharacter(secret, (code) => `0x${hex(code)}, `).replaceAll(/.{7}/g, '$&"\n"'),
    ],
    [
      'as named code points in literals that cut the prefixes',
      (secret: string) => everyCharacter(secret, (code) => `U+${hex(code, 4)} `).replaceAll(/.{15}/g, '$&" +\n  "'),
    ],
    ['in decimal between hyphens', (secret: string) => utf8(secret).join('-')],
    [
      'in base64 in joined literals',
      (secret: string) => utf8(secret).toString('base64').replaceAll(/.{10}/g, `$&" +\n  "`),
    ],
    ['in base64 in lines of 4 digits', (secret: string) => utf8(secret).toString('base64').replaceAll(/.{4}/g, '$&\n')],
    [
      'in wide letters, percent-encoded',
      (secret: string) => encodeURIComponent(everyCharacter(secret, (code) => String.fromCharCode(code + 0xfee0))),
    ],
    ['without its end', (secret: string) => `${secret.slice(0, 16)}…`],
    ['without its beginning', (secret: string) => `…${secret.slice(-16)}`],
  ])('a secret %s', (_, write) => {
    const secret = 'cAnArY7f3e9d2b5c8a1d4e6f0b9';
    const shown = scrubber([secret])(`before ${write(secret)} after`);
    expect(holds(shown, write(secret)), shown).toBe(false);
    expect(shown).toMatch(/^before .*\[redacted\].* after$/s);
  });

  describe.each([
    'k7Q2wx9zäM4rT8vB',
    'k7Q2w🔑x9z🔒M4r🛡T8vB',
    'пароль-для-службы-доступа',
    '東京都港区赤坂九丁目七番一号内線三',
  ])('the secret %j', (secret) => {
    const cut = secret.replaceAll(/.{5}(?!$)/g, '$&\r\n');
    test.each<readonly [string, string]>([
      ['in lines', cut],
      ['in lines, percent-encoded', encodeURIComponent(cut)],
      ['percent-encoded, with tags inside', encodeURIComponent(secret).replaceAll(/.{10}(?!$)/g, '$&<wbr>')],
      ['in lines, in base64', utf8(cut).toString('base64')],
      ['in lines, in hex', utf8(cut).toString('hex')],
      ['in lines, in decimal', utf8(cut).join(', ')],
      ['between spaces beyond ASCII, percent-encoded', encodeURIComponent(Array.from(secret).join('\u202f'))],
      ['in lines, escaped for JSON', encodings['json of every unit']?.(cut) ?? ''],
    ])('%s', (_, written) => {
      expect(scrubber([secret])(`before ${written} after`)).toBe('before [redacted] after');
    });
  });

  test('a short secret beyond ASCII, half of it in HTML escapes, percent-encoded', () => {
    const half = 'пароль42'.replaceAll(/[ао4]/g, (letter) => `&#${letter.charCodeAt(0)};`);
    expect(scrubber(['пароль42'])(`before ${encodeURIComponent(half)} after`)).toBe('before [redacted] after');
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

describe('the scrubber and a private key', () => {
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

  test('keeps the armour and a short last line alone', () => {
    for (const text of ['-----BEGIN PRIVATE KEY-----', '-----END PRIVATE KEY-----', 'qT8/a+1=']) {
      expect(scrub(text)).toBe(text);
    }
  });
});

describe('the scrubber leaves', () => {
  test('returns only the first characters of a text, without a secret starting after them', () => {
    const secret = 'k7f3e9d2b5c8a1d4e6f0b9';
    expect(scrubber([secret])(`12345 ${secret}`, 10)).toBe('12345 [red');
    expect(scrubber([secret])(`${'x'.repeat(100)}${secret}`, 100)).toBe('x'.repeat(100));
    expect(scrubber([secret])(`${'x'.repeat(90)}${secret}`, 100)).toBe(`${'x'.repeat(90)}[redacted]`);
  });
});
