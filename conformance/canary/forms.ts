type Encoding = (text: string) => string;

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const ofEach = (text: string, write: (code: number) => string): string =>
  Array.from(text, (character) => write(character.codePointAt(0) ?? 0)).join('');
const hex = (code: number, length = 2): string => code.toString(16).padStart(length, '0');
const percent = encodeURIComponent;
const json: Encoding = (text) => JSON.stringify(text).slice(1, -1);
const base64: Encoding = (text) => utf8(text).toString('base64').replace(/=+$/, '');
const units: Encoding = (text) => ofEach(text, (code) => `\\u${hex(code, 4)}`);
const entities: Encoding = (text) => ofEach(text, (code) => `&#${code};`);

/** The part of a secret's base64 unaffected by the text before it, at each of the three alignments. */
const base64After =
  (before: string): Encoding =>
  (text) => {
    const whole = base64(before + text);
    const touched = Math.ceil((before.length * 8) / 6);
    return whole.slice(touched, Math.floor(((before.length + utf8(text).length) * 8) / 6));
  };

const encodings: readonly Encoding[] = [
  (text) => text,
  percent,
  (text) => percent(text).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  (text) => percent(text).replaceAll('%20', '+'),
  (text) => percent(percent(text)),
  (text) => Array.from(utf8(text), (byte) => `%${hex(byte)}`).join(''),
  json,
  (text) => json(json(text)),
  units,
  (text) => json(units(text)),
  entities,
  (text) => ofEach(text, (code) => `&#x${hex(code).toUpperCase()};`),
  (text) => percent(entities(text)),
  base64,
  (text) => utf8(text).toString('base64url'),
  base64After('a'),
  base64After('ab'),
  (text) => base64(base64(text)),
  (text) => percent(utf8(text).toString('base64')),
  (text) => base64(json(text)),
  (text) => utf8(text).toString('hex'),
  (text) => utf8(text).toString('hex').toUpperCase(),
  (text) => text.toUpperCase(),
  (text) => [...utf8(text)].join(','),
  (text) => [...utf8(text)].join(', '),
  (text) => Array.from(utf8(text), (byte) => hex(byte)).join('.'),
  (text) => Array.from(utf8(text), (byte) => `=${hex(byte).toUpperCase()}`).join(''),
  (text) => base64(text).replaceAll(/.{16}(?=.)/g, '$&<br />'),
];

/** Every form a secret may take in a text. */
export function formsOf(secret: string): readonly string[] {
  return [...new Set(encodings.map((encode) => encode(secret)))];
}

/** Names the forms of `secrets` found in `text`; empty if there are none. */
export function leaksIn(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) => formsOf(secret).filter((form) => text.includes(form)));
}
