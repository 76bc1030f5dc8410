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

/** A way of writing a character. */
interface Form {
  readonly kind: number;

  /** Matches it, with a group for the character. */
  readonly pattern: RegExp;

  /** Converts this group to a code point; `undefined` if it is invalid. */
  readonly codePointOf: (part: string) => number | undefined;

  /** Whether it writes one byte of UTF-8. */
  readonly isByte?: boolean;
}

const hexadecimal = (digits: string): number => Number.parseInt(digits, 16);

/** The forms by their first unit; the first matching one wins. */
const forms: ReadonlyMap<number, readonly Form[]> = new Map([
  [
    0x25,
    [
      { kind: percent, pattern: /%([\da-f]{2})/iy, codePointOf: hexadecimal, isByte: true },
      // The form of JavaScript's old `escape` function.
      { kind: percent, pattern: /%u([\da-f]{4})/iy, codePointOf: hexadecimal },
    ],
  ],
  [0x3d, [{ kind: quotedPrintable, pattern: /=([\da-f]{2})/iy, codePointOf: hexadecimal, isByte: true }]],
  [
    0x5c,
    [
      { kind: backslash, pattern: /\\u([\da-fA-F]{4})/y, codePointOf: hexadecimal },
      { kind: backslash, pattern: /\\u\{([\da-fA-F]{1,6})\}/y, codePointOf: hexadecimal },
      { kind: backslash, pattern: /\\U([\da-fA-F]{8})/y, codePointOf: hexadecimal },
      { kind: backslash, pattern: /\\x([\da-f]{2})/iy, codePointOf: hexadecimal, isByte: true },
      {
        kind: backslash,
        pattern: /\\([0-3][0-7]{2})/y,
        codePointOf: (digits) => Number.parseInt(digits, 8),
        isByte: true,
      },
      { kind: backslash, pattern: /\\(.)/sy, codePointOf: (letter) => controls[letter] ?? letter.charCodeAt(0) },
    ],
  ],
  [
    0x26,
    [
      // Browsers read a number without its semicolon, too.
      { kind: entity, pattern: /&#x([\da-f]{1,10});?/iy, codePointOf: hexadecimal },
      { kind: entity, pattern: /&#(\d{1,10});?/y, codePointOf: Number },
      {
        kind: entity,
        pattern: /&([a-z\d]{1,17});/iy,
        codePointOf: (name) => entityOf(name) ?? entityOf(name.toLowerCase()),
      },
    ],
  ],
]);

function entityOf(name: string): number | undefined {
  return Object.hasOwn(entityNames, name) ? entityNames[name]?.charCodeAt(0) : undefined;
}

/** A decoded escape: its character, and its length in units. */
interface Escape extends Pick<Form, 'kind' | 'isByte'> {
  readonly length: number;
  readonly codePoint: number;
}

/**
 * Decodes the escapes of these kinds in a layer once, keeping `context` units around each, because the rest was
 * searched before. `text` is the layer's text. Returns the kinds found, and no layer if there were none.
 */
export function decodeEscapes(
  layer: Layer,
  text: string,
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
    const candidates = forms.get(units[index] ?? 0);
    if (candidates === undefined) continue;
    const read = readEscape(text, index, candidates, kinds);
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

function readEscape(text: string, index: number, candidates: readonly Form[], kinds: number): Escape | undefined {
  for (const { kind, pattern, codePointOf, isByte = false } of candidates) {
    if ((kinds & kind) === 0) continue;
    pattern.lastIndex = index;
    const [{ length } = '', part = ''] = pattern.exec(text) ?? [];
    const codePoint = length === 0 ? undefined : codePointOf(part);
    if (codePoint !== undefined && codePoint <= 0x10ffff) return { kind, length, codePoint, isByte };
  }
  return undefined;
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
