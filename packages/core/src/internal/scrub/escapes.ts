import { barrier, fromOf, type Layer, LayerWriter, toOf } from './layer.js';

/** The kinds of escapes, as bits. */
export const percent = 1;
export const backslash = 2;
export const entity = 4;
export const everyEscape: number = percent | backslash | entity;

/** `=41` as mail writes it. In a URL this is the beginning of a value, so it is decoded apart from the others. */
export const quotedPrintable = 8;

/** Named HTML entities, as far as secrets and their encodings contain them. */
const entityNames: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  Tab: '\t',
  NewLine: '\n',
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  midast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  quest: '?',
  commat: '@',
  lsqb: '[',
  lbrack: '[',
  bsol: '\\',
  rsqb: ']',
  rbrack: ']',
  Hat: '^',
  lowbar: '_',
  UnderBar: '_',
  grave: '`',
  DiacriticalGrave: '`',
  lcub: '{',
  lbrace: '{',
  verbar: '|',
  vert: '|',
  VerticalLine: '|',
  rcub: '}',
  rbrace: '}',
  hyphen: '-',
  dash: '-',
  tilde: '~',
};

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, v: 11 };

/** A decoded escape: its character, and its length in units. */
interface Escape {
  readonly kind: number;
  readonly length: number;
  readonly codePoint: number;

  /** Whether it is one byte of UTF-8. */
  readonly isByte: boolean;
}

/**
 * Decodes the escapes of these kinds in a layer once, keeping `context` units around each, because the rest was
 * searched before. Returns the kinds found, and no layer if there were none.
 */
export function decodeEscapes(
  layer: Layer,
  kinds: number,
  context: number = layer.length,
): { readonly found: number; readonly layer?: Layer } {
  const { units, length } = layer;
  let found = 0;
  let writer: LayerWriter | undefined;
  /** The units before this index were copied, decoded or left out. */
  let done = 0;
  const copyTo = (end: number): void => {
    for (; done < end; done += 1) writer?.push(units[done] ?? 0, fromOf(layer, done), toOf(layer, done));
  };
  let copiesUntil = 0;
  for (let index = 0; index < length; index += 1) {
    const unit = units[index] ?? 0;
    if (unit !== 0x25 && unit !== 0x5c && unit !== 0x26 && unit !== 0x3d) continue;
    const read = readEscape(units, index, length, kinds);
    if (read === undefined) continue;
    found |= read.kind;
    writer ??= new LayerWriter(length + 1);
    copyTo(Math.min(copiesUntil, index));
    if (done < index - context) {
      done = index - context;
      writer.push(barrier, 0, 0);
    }
    copyTo(index);
    done = index + read.length;
    const from = fromOf(layer, index);
    const to = toOf(layer, done - 1);
    if (read.isByte) writer.pushByte(read.codePoint, from, to);
    else writer.push(read.codePoint, from, to);
    copiesUntil = done + context;
    index = done - 1;
  }
  if (writer === undefined) return { found };
  copyTo(Math.min(copiesUntil, length));
  return { found, layer: writer.layer };
}

function readEscape(units: Uint16Array, index: number, length: number, kinds: number): Escape | undefined {
  switch (units[index]) {
    case 0x25:
      return (kinds & percent) === 0 ? undefined : readPercent(units, index, length);
    case 0x3d:
      return (kinds & quotedPrintable) === 0 ? undefined : readQuotedPrintable(units, index, length);
    case 0x5c:
      return (kinds & backslash) === 0 ? undefined : readBackslash(units, index, length);
    default:
      return (kinds & entity) === 0 ? undefined : readEntity(units, index, length);
  }
}

/** `%41`, and `%u0041` as the old `escape` function writes it. */
function readPercent(units: Uint16Array, index: number, length: number): Escape | undefined {
  const byte = hexOf(units, index + 1, 2, length);
  if (byte !== undefined) return { kind: percent, length: 3, codePoint: byte, isByte: true };
  const next = units[index + 1];
  const unit = next === 0x75 || next === 0x55 ? hexOf(units, index + 2, 4, length) : undefined;
  return unit === undefined ? undefined : { kind: percent, length: 6, codePoint: unit, isByte: false };
}

function readQuotedPrintable(units: Uint16Array, index: number, length: number): Escape | undefined {
  const byte = hexOf(units, index + 1, 2, length);
  return byte === undefined ? undefined : { kind: quotedPrintable, length: 3, codePoint: byte, isByte: true };
}

/** Parses the escapes of JSON and of programming languages: `\x41`, `\u{41}`, `\U00000041`, `\101`. */
function readBackslash(units: Uint16Array, index: number, length: number): Escape | undefined {
  if (index + 1 >= length) return undefined;
  const kind = backslash;
  const next = units[index + 1] ?? 0;
  const letter = String.fromCharCode(next);
  if (letter === 'u') {
    const unit = hexOf(units, index + 2, 4, length);
    if (unit !== undefined) return { kind, length: 6, codePoint: unit, isByte: false };
    for (let digits = 1; digits <= 6 && units[index + 2] === 0x7b; digits += 1) {
      if (units[index + 3 + digits] !== 0x7d) continue;
      const codePoint = hexOf(units, index + 3, digits, length);
      if (codePoint === undefined || codePoint > 0x10ffff) break;
      return { kind, length: digits + 4, codePoint, isByte: false };
    }
  }
  if (letter === 'U') {
    const codePoint = hexOf(units, index + 2, 8, length);
    if (codePoint !== undefined && codePoint <= 0x10ffff) return { kind, length: 10, codePoint, isByte: false };
  }
  if (letter === 'x' || letter === 'X') {
    const byte = hexOf(units, index + 2, 2, length);
    if (byte !== undefined) return { kind, length: 4, codePoint: byte, isByte: true };
  }
  const octal = octalOf(units, index + 1, length);
  if (octal !== undefined) return { kind, length: 4, codePoint: octal, isByte: true };
  return { kind, length: 2, codePoint: controls[letter] ?? next, isByte: false };
}

/** `&#65;`, `&#x41;` and `&amp;`; browsers read a number without its semicolon, too. */
function readEntity(units: Uint16Array, index: number, length: number): Escape | undefined {
  const kind = entity;
  if (units[index + 1] !== 0x23) {
    let name = '';
    for (let end = index + 1; end < length && end - index <= 18; end += 1) {
      const unit = units[end] ?? 0;
      if (unit === 0x3b) {
        const text = Object.hasOwn(entityNames, name) ? entityNames[name] : lowerCaseName(name);
        return text === undefined
          ? undefined
          : { kind, length: end - index + 1, codePoint: text.charCodeAt(0), isByte: false };
      }
      if (!isAlphanumeric(unit)) return undefined;
      name += String.fromCharCode(unit);
    }
    return undefined;
  }
  const isHex = units[index + 2] === 0x78 || units[index + 2] === 0x58;
  const first = index + (isHex ? 3 : 2);
  let codePoint = 0;
  let end = first;
  for (; end < length && end - first < 10; end += 1) {
    const digit = hexDigit(units[end] ?? 0);
    if (digit < 0 || (!isHex && digit > 9)) break;
    codePoint = codePoint * (isHex ? 16 : 10) + digit;
  }
  if (end === first || codePoint > 0x10ffff) return undefined;
  return { kind, length: end - index + (units[end] === 0x3b && end < length ? 1 : 0), codePoint, isByte: false };
}

/** `&AMP;` and `&QUOT;` are names, too. */
function lowerCaseName(name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(entityNames, lower) ? entityNames[lower] : undefined;
}

function hexOf(units: Uint16Array, start: number, digits: number, length: number): number | undefined {
  if (start + digits > length) return undefined;
  let value = 0;
  for (let index = start; index < start + digits; index += 1) {
    const digit = hexDigit(units[index] ?? 0);
    if (digit < 0) return undefined;
    value = value * 16 + digit;
  }
  return value;
}

function octalOf(units: Uint16Array, start: number, length: number): number | undefined {
  if (start + 3 > length) return undefined;
  let value = 0;
  for (let index = start; index < start + 3; index += 1) {
    const digit = (units[index] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) return undefined;
    value = value * 8 + digit;
  }
  return value > 0xff ? undefined : value;
}

/** The value of a hexadecimal digit, -1 for any other unit. */
export function hexDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Whether a unit is an ASCII letter or digit. */
export function isAlphanumeric(unit: number): boolean {
  const lower = unit | 0x20;
  return (unit >= 0x30 && unit <= 0x39) || (unit < 0x80 && lower >= 0x61 && lower <= 0x7a);
}
