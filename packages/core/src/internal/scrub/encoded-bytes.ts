import { hexDigit } from './escapes.js';
import { barrier, fromOf, type Layer, LayerWriter, toOf } from './layer.js';

/** Shortest decoded text that is kept. */
const shortestText = 8;

/** How bytes are written as digits. */
interface Notation {
  /** The value of each unit below 128 as a digit, -1 for any other, -2 for one that is skipped between digits. */
  readonly digits: Int8Array;
  readonly bitsPerDigit: number;

  /** Shortest run of digits that can hold a needle. */
  readonly shortest: number;
}

const base64: Notation = {
  digits: digitsOf((unit) => base64Digit(unit), '\r\n'),
  bitsPerDigit: 6,
  shortest: 11,
};

const hex: Notation = { digits: digitsOf(hexDigit, ' +:,-\r\n'), bitsPerDigit: 4, shortest: 16 };

/** Tells whether a decoded unit can be part of a text that is looked at further. */
export type IsPlausible = (unit: number) => boolean;

/**
 * Decodes each run of base64 or base64url, beginning with its bit number `offset`: a run may begin with characters that
 * do not belong to it, or in the middle. Line ends are skipped, and binary data is left out.
 */
export function decodeBase64(layer: Layer, offset: number, isPlausible: IsPlausible): Layer | undefined {
  return decodeRuns(layer, base64, offset, isPlausible);
}

/** Decodes each run of hexadecimal digits, beginning with bit number `offset`. Separators are skipped. */
export function decodeHex(layer: Layer, offset: number, isPlausible: IsPlausible): Layer | undefined {
  return decodeRuns(layer, hex, offset, isPlausible);
}

function decodeRuns(layer: Layer, notation: Notation, offset: number, isPlausible: IsPlausible): Layer | undefined {
  const { units, length } = layer;
  const { digits, shortest } = notation;
  let writer: LayerWriter | undefined;
  let start = 0;
  let count = 0;
  for (let index = 0; index <= length; index += 1) {
    const unit = index < length ? (units[index] ?? 0) : barrier;
    const digit = unit < 128 ? (digits[unit] ?? -1) : -1;
    if (digit >= 0) {
      if (count === 0) start = index;
      count += 1;
    } else if (digit === -1 && !isHexPrefix(units, index, notation)) {
      if (count >= shortest && holdsText(units, start, index, notation, offset, isPlausible)) {
        writer ??= new LayerWriter(length);
        writeText(writer, layer, start, index, notation, offset, isPlausible);
      }
      count = 0;
    }
  }
  return writer === undefined || writer.length === 0 ? undefined : writer.layer;
}

/** Whether a unit is the letter of `0x41`. */
function isHexPrefix(units: Uint16Array, index: number, notation: Notation): boolean {
  return notation === hex && ((units[index] ?? 0) | 0x20) === 0x78 && units[index - 1] === 0x30;
}

/** Calls `onByte` with each byte of a run and the units that it came from, until that returns `true`. */
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
    if (digit < 0 || isHexPrefix(units, index + 1, notation)) continue;
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

/** Looks for enough bytes in a row that can be text. Bytes beyond ASCII can be part of a character. */
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

/** Writes what a run stands for, without the parts that cannot be text. */
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
    // The barrier needs no room of its own: a decoded text is shorter than its run.
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

function digitsOf(digitOf: (unit: number) => number, skipped: string): Int8Array {
  return Int8Array.from({ length: 128 }, (_, unit) =>
    skipped.includes(String.fromCharCode(unit)) ? -2 : digitOf(unit),
  );
}

/** The value of a digit of base64 or base64url, -1 for any other unit. */
function base64Digit(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 71;
  if (unit >= 0x41 && unit <= 0x5a) return unit - 65;
  if (unit >= 0x30 && unit <= 0x39) return unit + 4;
  if (unit === 0x2b || unit === 0x2d) return 62;
  return unit === 0x2f || unit === 0x5f ? 63 : -1;
}
