import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { scrubber } from '../../src/internal/scrub/scrub.js';

const redacted = 'from [redacted] to';
const shown = (secret: string, written: string): string => scrubber([secret])(`from ${written} to`);
const base64 = (name: string, length: number): string =>
  createHash('sha512').update(name).digest('base64').slice(0, length);
const pem = (...lines: readonly string[]): string =>
  `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`;

describe('the scrubber and a secret', () => {
  test('redacts a secret without the spaces around it', () => {
    expect(shown('   k7Q2wx9z \t', 'k7Q2wx9z')).toBe(redacted);
    expect(shown('   xk7Q2wx9zy \t', 'k7Q2wx9z')).toBe(redacted);
    expect(shown('   k7Q2wx9zAA== \t', 'k7Q2wx9zAA')).toBe(redacted);
  });

  test.each([14, 15, 16, 17])('redacts a secret of %i letters without the first and the last one', (length) => {
    const secret = base64('short', length);
    expect(shown(secret, secret.slice(1, -1))).toBe(redacted);
  });

  test('redacts a cut secret from a file with a line end after it', () => {
    const secret = base64('file', 40);
    for (const end of ['\n', '\r\n', '\n\n']) expect(shown(`${secret}${end}`, secret.slice(0, 16))).toBe(redacted);
  });

  test('redacts a secret if the service has removed the tags in it and added spaces', () => {
    expect(shown('k7Q2wx9z<b>4mT8vBn3', 'k7Q2 wx9z 4mT8 vBn3')).toBe(redacted);
  });

  test.each([
    ['percent-encoded', 'p%C3%A4ssw%C3%B6rt'],
    ['escaped for JSON', 'p\\u00e4ssw\\u00f6rt'],
    ['escaped for HTML', 'p&#228;ssw&#246;rt'],
  ])('redacts a secret kept %s if the service has decoded it', (_, secret) => {
    for (const form of ['NFC', 'NFD']) {
      const decoded = 'pässwört'.normalize(form);
      expect(shown(secret, decoded)).toBe(redacted);
      expect(shown(secret, Buffer.from(decoded).toString('latin1'))).toBe(redacted);
      expect(shown(secret, Buffer.from(decoded).toString('base64'))).toMatch(/^from \[redacted\]={0,2} to$/);
    }
  });
});

describe('the scrubber and a secret of several lines', () => {
  test('redacts each of two lines', () => {
    const lines = ['first-line-of-two', 'second-line'];
    for (const line of lines) expect(shown(lines.join('\n'), line)).toBe(redacted);
  });

  test('redacts at least 8 letters without their line end or with another one', () => {
    expect(shown('k7Q2\nwx9z', 'k7Q2wx9z')).toBe(redacted);
    expect(shown('k7Q2\nwx9z', 'k7Q2\r\n  wx9z')).toBe(redacted);
    expect(shown('k7Q2\nwx9', 'k7Q2wx9')).toBe('from k7Q2wx9 to');
  });
});

describe('the scrubber and the parts of a private key', () => {
  test('redacts 24 characters of a key in a row, even many signs', () => {
    const signs = '+/a+b/c1d/e+f2/g3h+4i65j';
    const letters = createHash('sha512').update('key').digest('hex');
    for (const body of [signs + letters, letters + signs, letters.slice(0, 40) + signs + letters.slice(40)]) {
      const scrub = scrubber([pem(body)]);
      for (let start = 0; start + 24 <= body.length; start += 1) {
        const part = body.slice(start, start + 24);
        expect(scrub(`from ${part} to`), part).toContain('[redacted]');
      }
    }
  });

  test.each([60, 61, 62])('redacts a key of %i bytes in hex and in decimal', (length) => {
    const bytes = createHash('sha512').update('bytes').digest().subarray(0, length);
    const key = pem(...(bytes.toString('base64').match(/.{1,64}/g) ?? []));
    expect(shown(key, bytes.toString('hex'))).toBe(redacted);
    expect(shown(key, bytes.join(':'))).toBe(redacted);
  });

  test('redacts the armour and the headers with the key', () => {
    const headers = ['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-128-CBC,0123456789ABCDEF0123', ''];
    for (const key of [pem(base64('key', 64)), pem(...headers, base64('key', 64))]) {
      expect(shown(key, key.trim())).toBe(redacted);
    }
  });

  test('leaves a header alone, even if the key is from an indented file', () => {
    const header = 'DEK-Info: AES-128-CBC,0123456789ABCDEF0123';
    const file = `key: |\n${pem('Proc-Type: 4,ENCRYPTED', header, '', base64('key', 64)).replaceAll(/^/gm, '    ')}`;
    expect(shown(file, header)).toBe(`from ${header} to`);
  });

  test('redacts a key without line ends from a file with a name before it', () => {
    const body = createHash('sha512').update('body').digest('hex');
    const file = `Key: ${pem(body).replaceAll('\n', '')}`;
    expect(shown(file, body.slice(10, 40))).toBe(redacted);
  });

  test('redacts the key and the other members of its file', () => {
    const id = createHash('sha1').update('id').digest('hex');
    const [first, second] = [base64('a', 64), base64('b', 64)];
    for (const file of [
      JSON.stringify({ private_key_id: id, private_key: pem(first, second) }, null, 2),
      `KeyId: ${id}\nKey: |\n${pem(first, second).replaceAll(/^/gm, '  ')}`,
      `Key: |\n${pem(first, second).replaceAll(/^/gm, '  ')}\nKeyId: ${id}`,
    ]) {
      for (const text of [id, first, second]) expect(shown(file, text)).toBe(redacted);
    }
  });
});

describe('the scrubber and a short secret', () => {
  const secret = 'k7Q2-wx9zAb4mT8v';

  test.each(['"+"', '" + "', '" +\n  "', "'.'", "' & '", ' | ', '", "', ',\n  ', '\r\n> '])(
    'redacts base64 with %j between its digits',
    (separator) => {
      const short = secret.slice(0, 15);
      const rows = Buffer.from(short)
        .toString('base64')
        .replaceAll(/.{10}(?!$)/g, `$&${separator}`);
      expect(shown(short, rows)).toBe(redacted);
    },
  );

  test('redacts escapes of several kinds inside of two other encodings', () => {
    const forms = [
      (code: number) => `%${code.toString(16)}`,
      (code: number) => `\\x${code.toString(16)}`,
      (code: number) => `&#${code};`,
    ];
    const mixed = Array.from(secret, (sign, index) => forms[index % 3]?.(sign.charCodeAt(0))).join('');
    const inner = Buffer.from(mixed).toString('base64');
    expect(shown(secret, Buffer.from(inner).toString('base64'))).toMatch(/^from \[redacted\][\w=]{0,2} to$/);
  });

  test('redacts a secret from the first letter of a text, escaped or not', () => {
    const scrub = scrubber(['k7Q2wx9z']);
    for (const text of ['k7Q2wx9z', '%6b7Q2wx9z', '\\x6b7Q2wx9z', '&#107;7Q2wx9z', '=6B7Q2wx9z']) {
      expect(scrub(text)).toBe('[redacted]');
    }
  });

  test('leaves two pieces of base64 alone if only their ends make up a secret', () => {
    const [first, second] = ['unrelated: k7Q2', 'wx9z, and others'].map((text) => Buffer.from(text).toString('base64'));
    for (const text of [`${first}; ${second}`, `${second}; ${first}; ${second}`]) {
      expect(shown('k7Q2wx9z', text)).toBe(`from ${text} to`);
    }
  });

  test.each(['пароль-42', 'ключ🔑-98765', secret])('redacts a list of the numbers of its characters: %s', (text) => {
    const units = text.split('').map((unit) => unit.charCodeAt(0));
    const points = Array.from(text, (character) => character.codePointAt(0));
    for (const numbers of [units, points]) {
      expect(shown(text, JSON.stringify(numbers))).toBe('from [[redacted]] to');
      expect(shown(text, JSON.stringify([1114112, 99999999999, ...numbers, 1114112]))).toBe(
        'from [1114112,99999999999,[redacted],1114112] to',
      );
    }
  });

  test('redacts a list of numbers unless they are too far apart for a list', () => {
    const numbers = [...Buffer.from(secret)];
    const others = '1, 2, 3, 4, 5, 6, 7, 8, 9';
    expect(shown(secret, `${others}${' '.repeat(99)}${numbers.join(' ')}`)).toContain('[redacted]');
    for (const text of [numbers.join(' '.repeat(17)), numbers.join(', 1114112, ')]) {
      expect(shown(secret, `${others} ${text}`)).toBe(`from ${others} ${text} to`);
    }
  });
});
