import { hexDigit } from './escapes.js';
import { barrier, fromOf, type Layer, LayerWriter, toOf } from './layer.js';
import { tagEnd } from './needles.js';

/** Minimum length of a decoded text. */
const shortestText = 8;

/** How bytes are written as digits. */
interface Notation {
  /**
   * Digit value of each unit below 128; -1 for any other, -2 for one skipped between digits, -3 for one skipped after a
   * long row of digits.
   */
  readonly digits: Int8Array;
  readonly bitsPerDigit: number;

  /** Length of the shortest run able to hold a needle. */
  readonly shortest: number;
}

export const base64: Notation = {
  digits: digitsOf(base64Digit, '\r\n', ' \t"\',|>'),
  bitsPerDigit: 6,
  shortest: 11,
};

/** Bytes are written with all kinds of characters between them: `4a:2f`, `=4A=2F`, `["4a", "2f"]`. */
export const hex: Notation = {
  digits: digitsOf(hexDigit, ' \t\r\n!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'),
  bitsPerDigit: 4,
  shortest: 16,
};

/** Minimum digits per row of wrapped base64. Words of prose are shorter and follow each other too. */
const shortestPiece = 8;

/** Returns whether a decoded unit can be part of a text worth searching. */
export type IsPlausible = (unit: number) => boolean;

/**
 * Decodes each run of digits, starting at bit `offset`: a run may start in the middle or after unrelated characters.
 * Skips line ends and separators, and tags with `skipsTags`, and drops binary data.
 */
export function decodeRuns(
  layer: Layer,
  notation: Notation,
  offset: number,
  isPlausible: IsPlausible,
  skipsTags: boolean,
): Layer | undefined {
  const { units, length } = layer;
  const { digits, shortest } = notation;
  let writer: LayerWriter | undefined;
  let start = 0;
  let count = 0;
  /** Digits since the last skipped unit. */
  let piece = 0;
  for (let index = 0; index <= length; index += 1) {
    const unit = index < length ? (units[index] ?? 0) : barrier;
    const digit = unit < 128 ? (digits[unit] ?? -1) : -1;
    if (digit >= 0) {
      if (count === 0) start = index;
      count += 1;
      piece += 1;
      continue;
    }
    // Between two lines there can be several layout characters, so an empty piece is allowed.
    const isLayout = digit === -3 && count > 0 && (piece === 0 || piece >= shortestPiece);
    const tag = skipsTags && unit === 0x3c && count > 0 ? tagEnd(units, index, length) : index;
    if (isLayout || tag > index) {
      index = tag;
      piece = 0;
    } else if (digit !== -2 && !isHexPrefix(units, index, notation)) {
      if (count >= shortest && holdsText(units, start, index, notation, offset, isPlausible)) {
        writer ??= new LayerWriter(length);
        writeText(writer, layer, start, index, notation, offset, isPlausible);
      }
      count = 0;
      piece = 0;
    }
  }
  return writer === undefined || writer.length === 0 ? undefined : writer.layer;
}

/** Whether a unit is the letter of `0x41` or `U+0041`. */
function isHexPrefix(units: Uint16Array, index: number, notation: Notation): boolean {
  if (notation !== hex) return false;
  const letter = (units[index] ?? 0) | 0x20;
  return letter === 0x78 ? units[index - 1] === 0x30 : letter === 0x75 && units[index + 1] === 0x2b;
}

/** Whether a unit is the zero of `0x41`. */
function isHexZero(units: Uint16Array, index: number, notation: Notation): boolean {
  return notation === hex && units[index] === 0x30 && ((units[index + 1] ?? 0) | 0x20) === 0x78;
}

/** Calls `onByte` with each byte of a run and its source units, until it returns `true`. */
function eachByte(
  units: Uint16Array,
  start: number,
  end: number,
  notation: Notation,
  offset: number,
  onByte: (byte: number, first: number, last: number) => boolean,
): boolean {
  const { digits, bitsPerDigit } = notation;
  let value = 0;
  let bits = -offset;
  let latest = start;
  for (let index = start; index < end; index += 1) {
    const unit = units[index] ?? 0;
    const digit = unit < 128 ? (digits[unit] ?? -1) : -1;
    if (unit === 0x3c && notation === base64) index = tagEnd(units, index, end);
    if (digit < 0 || isHexZero(units, index, notation)) continue;
    value = ((value << bitsPerDigit) | digit) & 0xffff;
    bits += bitsPerDigit;
    if (bits >= 8) {
      bits -= 8;
      if (onByte((value >> bits) & 0xff, latest, index)) return true;
    }
    latest = index;
  }
  return false;
}

/** Returns whether enough consecutive bytes can be text. Bytes beyond ASCII can be part of a character. */
function holdsText(
  units: Uint16Array,
  start: number,
  end: number,
  notation: Notation,
  offset: number,
  isPlausible: IsPlausible,
): boolean {
  let inARow = 0;
  return eachByte(units, start, end, notation, offset, (byte) => {
    if (byte === 0) return false;
    inARow = isPlausible(byte) || (byte >= 0x80 && isPlausible(barrier)) ? inARow + 1 : 0;
    return inARow >= shortestText;
  });
}

/** Decodes a run, without the parts other than text. */
function writeText(
  writer: LayerWriter,
  layer: Layer,
  runStart: number,
  runEnd: number,
  notation: Notation,
  offset: number,
  isPlausible: IsPlausible,
): void {
  const bytes = new LayerWriter(runEnd - runStart);
  const paddedEnd = endOfPadding(layer, runEnd);
  eachByte(layer.units, runStart, runEnd, notation, offset, (byte, first, last) => {
    bytes.pushByte(byte, fromOf(layer, first), toOf(layer, last === runEnd - 1 ? paddedEnd - 1 : last));
    return false;
  });
  const decoded = bytes.layer;
  let start = writer.length;
  const endText = (): void => {
    // The barrier needs no extra space: a decoded text is shorter than its run.
    if (writer.length - start < shortestText) writer.truncate(start);
    else writer.push(barrier, 0, toOf(decoded, decoded.length - 1));
    start = writer.length;
  };
  for (let index = 0; index < decoded.length; index += 1) {
    const unit = decoded.units[index] ?? 0;
    if (isPlausible(unit)) writer.push(unit, fromOf(decoded, index), toOf(decoded, index));
    else endText();
  }
  endText();
}

/** Padding belongs to the last byte. */
function endOfPadding({ units, length }: Layer, runEnd: number): number {
  let end = runEnd;
  while (end < length && end - runEnd < 2 && units[end] === 0x3d) end += 1;
  return end;
}

function digitsOf(digitOf: (unit: number) => number, skipped: string, layout = ''): Int8Array {
  return Int8Array.from({ length: 128 }, (_, unit) => {
    if (skipped.includes(String.fromCharCode(unit))) return -2;
    return layout.includes(String.fromCharCode(unit)) ? -3 : digitOf(unit);
  });
}

/** How far apart the numbers of a list of bytes are: `Chr(97) & Chr(98)` has room. */
const mostBetweenNumbers = 16;

/**
 * Decodes lists of bytes as decimal numbers: `[99, 65]`, `99 65`, `Chr(99)`, or `{"0":99,"1":65}`, the JSON form of
 * typed arrays. Negative numbers are Java bytes, and a number before a colon is a member name. `text` is the layer's
 * text.
 */
export function decodeNumbers(layer: Layer, text: string, isPlausible: IsPlausible): Layer | undefined {
  let writer: LayerWriter | undefined;
  let textStart = 0;
  let latestEnd = 0;
  const endText = (): void => {
    if (writer === undefined) return;
    const { length: written } = writer.flush();
    if (written - textStart < shortestText) writer.truncate(textStart);
    else writer.push(barrier, latestEnd, latestEnd);
    textStart = writer.length;
  };
  for (const { index, 1: minus = '', 2: digits = '', 3: nameEnd } of text.matchAll(/(-?)(\d+)(["'] {0,3}:)?/g)) {
    if (nameEnd !== undefined) continue;
    const start = index + minus.length;
    const end = start + digits.length;
    const value = Number(digits);
    const byte = minus !== '' && value > 0 && value <= 128 ? 256 - value : value;
    const isText = byte < 0x100 && (isPlausible(byte) || (byte >= 0x80 && isPlausible(barrier)));
    if (!isText || start - latestEnd > mostBetweenNumbers) endText();
    latestEnd = end;
    if (!isText) continue;
    writer ??= new LayerWriter(layer.length + 1);
    writer.pushByte(byte, fromOf(layer, start), toOf(layer, end - 1));
  }
  endText();
  return writer === undefined || writer.length === 0 ? undefined : writer.layer;
}

/** The value of a digit of base64 or base64url, -1 for any other unit. */
function base64Digit(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 71;
  if (unit >= 0x41 && unit <= 0x5a) return unit - 65;
  if (unit >= 0x30 && unit <= 0x39) return unit + 4;
  if (unit === 0x2b || unit === 0x2d) return 62;
  return unit === 0x2f || unit === 0x5f ? 63 : -1;
}
