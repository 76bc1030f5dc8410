/** Writes a text in one way. */
export type Encoding = (text: string) => string;

export const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
export const everyCharacter = (text: string, write: (code: number) => string): string =>
  Array.from(text, (character) => write(character.codePointAt(0) ?? 0)).join('');
const everyUnit = (text: string, write: (unit: number) => string): string =>
  text
    .split('')
    .map((unit) => write(unit.charCodeAt(0)))
    .join('');
export const hex = (code: number, length = 2): string => code.toString(16).padStart(length, '0');

/** Every encoding of a text by a service. */
export const encodings: Readonly<Record<string, Encoding>> = {
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

export const names: readonly string[] = Object.keys(encodings);

export function encoded(text: string, path: readonly string[]): string {
  return path.reduce((inner, name) => encodings[name]?.(inner) ?? inner, text);
}

/** Whether a text holds that many characters of a secret in a row, 12 unless given, or all of a shorter one. */
export function holds(text: string, secret: string, atLeast: number = 12): boolean {
  const length = Math.min(atLeast, secret.length);
  for (let start = 0; start + length <= secret.length; start += 1) {
    if (text.includes(secret.slice(start, start + length))) return true;
  }
  return false;
}
