import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { scrubber, scrubberOf } from '../../src/internal/scrub/scrub.js';
import { needlesOf } from '../../src/internal/scrub/secret-needles.js';

/** Short, so that only the whole secret counts, with its sign: 7 letters are none. */
const around = (sign: string): string => `k7Q2${sign}x9z`;
const redacted = 'from [redacted] to';
const shown = (secret: string, written: string): string => scrubber([secret])(`from ${written} to`);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');

/** Changes every letter and digit, so that nothing is left of a text. */
const otherThan = (text: string): string =>
  text.replaceAll(/[a-y0-8]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));

describe('the scrubber reads', () => {
  const entities = [
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', ' '],
    ['tab', '\t'],
    ['newline', '\n'],
    ['excl', '!'],
    ['num', '#'],
    ['dollar', '$'],
    ['percnt', '%'],
    ['lpar', '('],
    ['rpar', ')'],
    ['ast', '*'],
    ['midast', '*'],
    ['plus', '+'],
    ['comma', ','],
    ['period', '.'],
    ['sol', '/'],
    ['colon', ':'],
    ['semi', ';'],
    ['equals', '='],
    ['quest', '?'],
    ['commat', '@'],
    ['lsqb', '['],
    ['lbrack', '['],
    ['bsol', '\\'],
    ['rsqb', ']'],
    ['rbrack', ']'],
    ['hat', '^'],
    ['lowbar', '_'],
    ['underbar', '_'],
    ['grave', '`'],
    ['diacriticalgrave', '`'],
    ['lcub', '{'],
    ['lbrace', '{'],
    ['verbar', '|'],
    ['vert', '|'],
    ['verticalline', '|'],
    ['rcub', '}'],
    ['rbrace', '}'],
    ['hyphen', '-'],
    ['dash', '-'],
    ['tilde', '~'],
  ] as const;

  test.each(entities)('&%s; as %j', (name, sign) => {
    expect(shown(around(sign), around(`&${name};`))).toBe(redacted);
    expect(shown(around(sign), around(`&${name.toUpperCase()};`))).toBe(redacted);
    expect(shown(around(sign), around(`&${name}`))).not.toBe(redacted);
  });

  test.each([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['b', '\b'],
    ['f', '\f'],
    ['v', '\v'],
    ['/', '/'],
    ['"', '"'],
    ['\\', '\\'],
    ['\n', '\n'],
    ['1', '1'],
    ['z', 'z'],
  ])('a backslash and %j as %j', (letter, sign) => {
    expect(shown(around(sign), around(`\\${letter}`))).toBe(redacted);
  });

  const forms = [
    '%45',
    '%u0045',
    '%U0045',
    '\\u0045',
    '\\u{45}',
    '\\u{000045}',
    '\\U00000045',
    '\\x45',
    '\\X45',
    '\\105',
    '&#69;',
    '&#69',
    '&#0000000069;',
    '&#x45;',
    '&#X45;',
    '&#x45',
    '&#x0000000045;',
    '=45',
    '\uff25',
  ];

  test.each(forms)('%s as a letter', (form) => {
    expect(shown(around('E'), around(form))).toBe(redacted);
    expect(shown(around('F'), around(form))).toBe(`from ${around(form)} to`);
  });

  test.each([
    ['%ee', 'î'],
    ['%C3', 'Ã'],
    ['\\x7a', 'z'],
    ['\\u20AC', '€'],
    ['\\u{1F600}', '😀'],
    ['\\U0001F600', '😀'],
    ['\\377', 'ÿ'],
    ['&#128512;', '😀'],
    ['&#x1F600;', '😀'],
    ['&#x10ffff;', '\u{10ffff}'],
    ['=7E', '~'],
    ['\uff01', '!'],
    ['\uff5e', '~'],
  ])('%s as %j', (form, sign) => {
    expect(shown(around(sign), around(form))).toBe(redacted);
  });

  test.each(['&#1114112;', '&#x110000;', '\\u{110000}', '&unknown;', '%4', '%zz', '&;', '&#;', '\\', '%u00', '&'])(
    'nothing in %s',
    (form) => {
      for (const secret of [around('E'), around('?')]) {
        expect(shown(secret, around(form))).toBe(`from ${around(form)} to`);
        // The rest of the text is read.
        expect(shown(secret, `${form} ${secret}`)).toBe(`from ${form} [redacted] to`);
      }
    },
  );

  test.each([
    ['all of a text', (text: string) => Array.from(text, (sign) => `%${hex(sign)}`).join('')],
    [
      'bytes of several kinds',
      (text: string) =>
        Array.from(
          text,
          (sign, index) => [`%${hex(sign)}`, `\\x${hex(sign)}`, `&#${sign.charCodeAt(0)};`, sign][index % 4],
        ).join(''),
    ],
    ['hex', hex],
    ['hex in upper case', (text: string) => hex(text).toUpperCase()],
    ['hex after half a byte', (text: string) => `a${hex(text)}`],
    ['hex with prefixes', (text: string) => Array.from(text, (sign) => `0x${hex(sign)}`).join(',')],
    ['hex with prefixes of Unicode', (text: string) => Array.from(text, (sign) => `U+${hex(sign)}`).join('')],
    ['UTF-16 in hex', (text: string) => Buffer.from(text, 'utf16le').toString('hex')],
    ['UTF-16 in base64', (text: string) => Buffer.from(text, 'utf16le').toString('base64')],
    ['UTF-32 in hex', (text: string) => Array.from(text, (sign) => `${hex(sign)}000000`).join('')],
    ['numbers', (text: string) => [...Buffer.from(text)].join(' ')],
    ['numbers with names', (text: string) => JSON.stringify(Object.assign({}, [...Buffer.from(text)]))],
    [
      'numbers with other names',
      (text: string) => JSON.stringify(Object.assign({}, [...Buffer.from(text)])).replaceAll('":', "'   :"),
    ],
    ['numbers far apart', (text: string) => [...Buffer.from(text)].join(' '.repeat(16))],
  ])('a short secret as %s', (_name, write) => {
    const secret = 'k7Q2-wx9z';
    expect(shown(secret, write(secret))).toMatch(/^from [^[]{0,9}\[redacted\][^[]{0,6} to$/);
    const other = write(otherThan(secret));
    expect(shown(secret, other)).toBe(`from ${other} to`);
  });

  test('numbers that are bytes of Java, and none that are too large or too far apart', () => {
    const secret = 'pässwört';
    const bytes = [...Buffer.from(secret)];
    const numbers = (write: (byte: number) => number): string => bytes.map(write).join(', ');
    expect(
      shown(
        secret,
        numbers((byte) => (byte > 127 ? byte - 256 : byte)),
      ),
    ).toBe(redacted);
    expect(
      shown(
        secret,
        numbers((byte) => byte),
      ),
    ).toBe(redacted);
    for (const written of [numbers((byte) => byte + 256), bytes.join(' '.repeat(17)), bytes.join(' 999 ')]) {
      expect(shown(secret, written)).toBe(`from ${written} to`);
    }
  });

  test.each(['k7Q2-wx9', 'k7Q2-wx9z', 'k7Q2-wx9zA'])('base64 of all of %s with its padding', (secret) => {
    expect(shown(secret, base64(secret))).toBe(redacted);
    expect(shown(secret, base64(`${secret}!`))).toMatch(/^from \[redacted\][\w=]{0,4} to$/);
  });

  test('escapes that are far apart, and nothing that only their surroundings make up', () => {
    const secret = 'k7Q2wx9z';
    const far = '. '.repeat(1500);
    const written = 'k7Q2%77x9z';
    const text = (form: string): string => `%41 ${far} ${form} ${far} %41 ${form} ${far}${form}%41`;
    expect(shown(secret, text(written))).toBe(`from ${text('[redacted]')} to`);
    const near = '.'.repeat(1020);
    const apart = `%41${near}k7Q2${far}wx9z${near}%41`;
    expect(shown(secret, apart)).toBe(`from ${apart} to`);
  });

  test('numbers from the digits of the first byte to those of the last', () => {
    const signed = (text: string): string =>
      Array.from(Buffer.from(text), (byte) => (byte > 127 ? byte - 256 : byte)).join(', ');
    expect(shown('Àbcdefgh', signed('Àbcdefgh'))).toBe('from -[redacted] to');
    expect(shown('ÀbcdefgÀ', `(${signed('ÀbcdefgÀ')})`)).toBe('from (-[redacted]) to');
    const other = [...Buffer.from('abcd8efgh')].join(' ').replace('56', '-200');
    expect(shown('abcd8efgh', other)).toBe(`from ${other} to`);
  });

  test.each([0, 1, 2, 3, 4, 5])('base64 with %i letters before it', (count) => {
    const secret = 'k7Q2-wx9zA';
    for (const after of ['', '!', '!!', '!!!']) {
      const written = base64('x'.repeat(count) + secret + after);
      const found = shown(secret, written);
      expect(found).toMatch(/^from [\w+/]*\[redacted\][\w+/=]* to$/);
      expect(found.length).toBeLessThan(`from ${written} to`.length - 10 + '[redacted]'.length - 0);
      const other = base64(otherThan('x'.repeat(count) + secret + after));
      expect(shown(secret, other)).toBe(`from ${other} to`);
    }
  });

  test.each([1, 2, 3])('%i encodings, one inside of the other, and not four', (rounds) => {
    const secret = 'k7Q2-wx9zA';
    const inside = (write: (text: string) => string, count: number): string =>
      Array.from({ length: count }).reduce<string>((text) => write(text), secret);
    const percent = (text: string): string => text.replaceAll(/[%-]/g, (sign) => `%${hex(sign)}`);
    for (const write of [percent, base64, hex]) {
      expect(shown(secret, inside(write, rounds))).toContain('[redacted]');
      expect(shown(secret, inside(write, 4))).not.toContain('[redacted]');
    }
  });
});

describe('the scrubber redacts', () => {
  const long = 'a1B2c3D4e5F6g7H8i9J0kLmN';

  test.each([
    [long, true],
    [long.slice(0, 16), true],
    [long.slice(-16), true],
    [long.slice(4, 20), true],
    [long.slice(0, 15), false],
    [long.slice(-15), false],
    [long.slice(4, 19), false],
    [long.toUpperCase(), true],
    [long.replaceAll(/.(?!$)/g, '$&-'), true],
    [long.slice(0, 15).replaceAll(/.(?!$)/g, '$&-'), false],
    [long.replaceAll(/.(?!$)/g, '$&<br>'), true],
    [long.replaceAll(/.(?!$)/g, `$&<${'x'.repeat(255)}>`), true],
    [long.replaceAll(/.(?!$)/g, `$&<${'x'.repeat(256)}>`), false],
  ])('%s as a part of a long secret: %s', (written, isFound) => {
    expect(shown(long, written)).toBe(isFound ? redacted : `from ${written} to`);
  });

  test.each([
    ['k7Q2wx9z', true],
    ['k7Q2wx9', false],
    ['        ', true],
  ])('the secret %j, if it has 8 characters: %s', (secret, isFound) => {
    expect(scrubber([secret])(`<${secret}>`)).toBe(isFound ? '<[redacted]>' : `<${secret}>`);
    expect(scrubber([secret])(secret)).toBe(isFound ? '[redacted]' : secret);
  });

  test('secrets that overlap, touch or contain each other once', () => {
    const scrub = scrubber(['abcdefgh1', 'fgh1ijkl2', 'cdefgh1i', 'mnopqrst3']);
    expect(scrub('x abcdefgh1ijkl2 y')).toBe('x [redacted] y');
    expect(scrub('x abcdefgh1mnopqrst3 y')).toBe('x [redacted] y');
    expect(scrub('x abcdefgh1 mnopqrst3 y')).toBe('x [redacted] [redacted] y');
    expect(scrub('mnopqrst3 abcdefgh1')).toBe('[redacted] [redacted]');
    expect(scrub('abcdefgh1 cdefgh1i abcdefgh1')).toBe('[redacted] [redacted] [redacted]');
  });

  test('up to the length that is asked for', () => {
    const scrub = scrubber(['abcdefgh1']);
    for (const [longest, expected] of [
      [0, ''],
      [1, 'x'],
      [2, 'x '],
      [3, 'x ['],
      [12, 'x [redacted]'],
      [14, 'x [redacted] y'],
      [99, 'x [redacted] y z'],
    ] as const) {
      expect(scrub('x abcdefgh1 y z', longest)).toBe(expected);
    }
    expect(scrub('short', 3)).toBe('sho');
    expect(scrubber([])('x abcdefgh1', 4)).toBe('x ab');
    expect(scrub('x abcdefgh1 abcdefgh1 abcdefgh1', 5)).toBe('x [re');
    expect(scrub(`x abcdefgh1${'y'.repeat(9)} abcdefgh1`, 11)).toBe('x [redacted');
    // A secret before makes the result shorter, but shows no more of the text.
    const [first, second] = ['k7Q2wx9z'.repeat(5), 'm4T8vBn3'.repeat(5)];
    expect(scrubber([first, second])(`${first} and ${second} and so on`, 45)).toBe('[redacted] and ');
    expect(scrubber([first, second])(`${first} and ${second} and so on`, 46)).toBe('[redacted] and [redacted]');
    // A secret may begin before the end, and end far behind it.
    const hashes = Array.from({ length: 200 }, (_, index) => createHash('sha256').update(`${index}`).digest('base64'));
    const secret = hashes.join('');
    expect(scrubber([secret])(`x ${secret} y`, 5)).toBe('x [re');
  });

  test('the same text twice in the same way', () => {
    const scrub = scrubber(['abcdefgh1']);
    for (const text of ['x abcdefgh1', 'x', 'x abcdefgh1 and more', 'nothing to see here']) {
      expect(scrub(text)).toBe(scrub(text));
    }
  });

  test.each([
    ['composed', 'pa\u0308sswo\u0308rt', 'pässwört'],
    ['decomposed', 'pässwört', 'pa\u0308sswo\u0308rt'],
    ['taken for Latin-1', 'pässwört', Buffer.from('pässwört').toString('latin1')],
    ['taken for Latin-1 twice', 'pässwört', Buffer.from(Buffer.from('pässwört').toString('latin1')).toString('latin1')],
    ['composed and taken for Latin-1', 'pa\u0308sswo\u0308rt', Buffer.from('pässwört').toString('latin1')],
    ['decoded', 'k7%51%32wx9z', 'k7Q2wx9z'],
    ['without spaces around it', ' k7Q2wx9z\t', 'k7Q2wx9z'],
    ['without padding', 'k7Q2wx9zAA==', 'k7Q2wx9zAA'],
    ['without one sign of padding', 'k7Q2wx9zAAA=', 'k7Q2wx9zAAA'],
    ['without its first and last letter', 'xk7Q2wx9zy', 'k7Q2wx9z'],
    ['in the letters of base64url', 'k7+Q2/wx9z', 'k7-Q2_wx9z'],
    ['of a form', 'k7 Q2wx9z', 'k7+Q2wx9z'],
    ['with the letter İ in it', 'k7Q2wx9z', 'k7Q2wx9z İİİ'],
  ])('a secret that is %s', (_name, secret, written) => {
    expect(shown(secret, written)).toBe(written.includes('İ') ? 'from [redacted] İİİ to' : redacted);
  });

  test('lines of a secret that has several', () => {
    const scrub = scrubber(['first-line-1\n second-line \r\n\nno\n']);
    expect(scrub('a first-line-1 b')).toBe('a [redacted] b');
    expect(scrub('a second-line b')).toBe('a [redacted] b');
    expect(scrub('a no b')).toBe('a no b');
    expect(scrub('a first-line b')).toBe('a first-line b');
  });

  test('24 characters in a row of a secret with several lines, and no fewer', () => {
    const lines = ['a', 'b'].map((name) => createHash('sha256').update(name).digest('hex').slice(0, 40));
    const secret = lines.join('\n');
    for (const line of lines) {
      expect(shown(secret, line.slice(3, 25))).toBe(`from ${line.slice(3, 25)} to`);
      expect(shown(secret, line.slice(3, 27))).toBe(redacted);
      expect(shown(secret, line)).toBe(redacted);
    }
    expect(shown(secret, lines.join('').slice(30, 54))).toBe(redacted);
    expect(shown(secret, lines.join('').slice(30, 52))).not.toContain('[redacted]');
  });

  test('a secret without any letter of ASCII, and one beside others, in each form', () => {
    const secret = 'äöüßñäöüßñ';
    for (const scrub of [scrubber([secret]), scrubber(['abcdefgh1', secret]), scrubber([secret, 'abcdefgh1'])]) {
      expect(scrub(`from ${Buffer.from(secret).toString('latin1')} to`)).toBe(redacted);
      expect(scrub(`from ${base64(secret)} to`)).toMatch(/^from [\w+/]?\[redacted\][\w+/=]{0,2} to$/);
    }
  });

  test.each([
    ['k7=Q2wx9z', 'k7Q2wx9z'],
    ['k7Q2wx9zA===', 'k7Q2wx9zA'],
    ['k7Q2wx9z', 'k7Q2-wx9z'],
    ['k7Q2wx9z', 'k7Q2 wx9z'],
  ])('finds nothing of %j in %j', (secret, text) => {
    expect(shown(secret, text)).toBe(`from ${text} to`);
  });

  test('neither headers of a key nor its armour', () => {
    const line = 'MIIEvQIBADANBgkqhkiG9w0BAQEF';
    const key = `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0123456789ABCDEF0123\n\n${line}\nAbCdEfGhIjKlMnOpQrStUvW\n-----END RSA PRIVATE KEY-----\n`;
    const scrub = scrubber([key]);
    for (const text of [
      '-----BEGIN RSA PRIVATE KEY-----',
      'Proc-Type: 4,ENCRYPTED',
      'DEK-Info: AES-128-CBC,0123456789ABCDEF0123',
      'AbCdEfGhIjKlMnOpQrStUvW',
    ]) {
      expect(scrub(`from ${text} to`)).toBe(`from ${text} to`);
    }
    expect(scrub(`from ${line} to`)).toBe(redacted);
    expect(scrub(`from ${line.slice(0, 23)} to`)).toBe(`from ${line.slice(0, 23)} to`);
    expect(scrub(`from ${line.slice(0, 24)} to`)).toBe(redacted);
    expect(scrub(key)).not.toContain(line.slice(0, 10));
  });
});

describe('the scrubber searches', () => {
  /** A scrubber, and the work of each of its searches. */
  function counted(...secrets: readonly string[]) {
    const searches: number[] = [];
    return { scrub: scrubberOf([needlesOf(secrets)], (work) => void searches.push(work)), searches };
  }

  test('each text once, for the first 64,000 characters', () => {
    const { scrub, searches } = counted('abcdefgh1');
    const [first, second, third] = ['a', 'b', 'c'].map((sign) => `${sign} `.repeat(15_000));
    for (const text of [first, first, second, second, first]) scrub(text ?? '');
    expect(searches).toHaveLength(2);
    for (const text of [third, third, first]) scrub(text ?? '');
    expect(searches).toHaveLength(4);
  });

  test('neither a text that is shorter than any secret nor for no secret', () => {
    const { scrub, searches } = counted('abcdefgh1');
    expect(scrub('abcdefg')).toBe('abcdefg');
    expect(searches).toEqual([]);
    scrub('abcdefgh');
    expect(searches).toHaveLength(1);
    const other = counted('short');
    expect(other.scrub('this is short')).toBe('this is short');
    expect(other.searches).toEqual([]);
  });

  test('no farther than 8,192 characters behind the end of the result', () => {
    const { scrub, searches } = counted('abcdefgh1');
    const text = 'lorem ipsum '.repeat(50_000);
    expect(scrub(text, 100)).toBe(text.slice(0, 100));
    scrub(`${text.slice(0, 100 + 8192)}`);
    expect(searches).toHaveLength(1);
    scrub(text.slice(0, 100 + 8193), 101);
    expect(searches).toHaveLength(2);
    expect(searches[0]).toBeLessThan(40_000);
  });

  test('a text of prose no more than twice, and one with a tag no more than four times', () => {
    const { scrub, searches } = counted('abcdefgh1');
    const prose = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(20);
    scrub(prose);
    scrub(`<b>${prose}`);
    const [plain = 0, tagged = 0] = searches;
    expect(plain).toBeLessThan(2 * prose.length);
    expect(plain).toBeGreaterThan(prose.length);
    expect(tagged).toBeLessThan(4 * prose.length);
  });

  test('only the surroundings of an escape once more', () => {
    const { scrub, searches } = counted('abcdefgh1');
    const prose = 'Loremipsumdolorsitametconsecteturadipiscingelit '.repeat(400);
    scrub(`${prose}%41${prose}`);
    expect(searches[0]).toBeLessThan(2.2 * 2 * prose.length);
  });

  test('a text once that several decodings lead to', () => {
    const { scrub, searches } = counted('abcdefgh1');
    const text = `${'letters'.repeat(100)}%41&amp;${'letters'.repeat(100)}`;
    scrub(text);
    // The text itself, both escapes, and each of them alone, with and without signs.
    expect(searches[0]).toBeLessThanOrEqual(4 * 2 * text.length);
  });

  test('nothing in a text that takes too much work, of which nothing is shown', () => {
    const secret = 'q!W.3~'.repeat(600);
    const { scrub, searches } = counted(secret);
    expect(scrub(`x ${secret} y`)).toBe('[redacted]');
    expect(scrub(`x ${secret} y`, 5)).toBe('[reda');
    expect(searches[0]).toBeGreaterThan(150 * secret.length);
  });

  test('bytes of any kind if one of several groups of secrets is not of printable letters', () => {
    const printable = needlesOf(['abcdefgh1']);
    const other = needlesOf(['pässwörtß']);
    for (const groups of [
      [printable, other],
      [other, printable],
    ]) {
      const scrub = scrubberOf(groups);
      for (const text of ['pässwörtß', 'x\npässwörtß\ny', ' \n\tpässwörtß']) {
        expect(scrub(`from ${base64(text)} to`)).toMatch(/^from [\w+/]*\[redacted\][\w+/=]* to$/);
      }
      expect(scrub(`from ${base64('abcdefgh1')} to`)).toBe(redacted);
    }
  });
});
