import { type Layer, LayerWriter, without } from './layer.js';

/** How bytes are written as digits. */
interface Notation {
  readonly encoding: 'base64' | 'hex';
  readonly bitsPerDigit: number;

  /** Number of places in a byte, or in the bytes of several digits, at which a digit can begin. */
  readonly alignments: number;

  /** Matches a run of digits long enough for a needle. */
  readonly run: RegExp;
}

const base64: Notation = { encoding: 'base64', bitsPerDigit: 6, alignments: 4, run: /[\w+/-]{11,}={0,2}/g };

const hex: Notation = { encoding: 'hex', bitsPerDigit: 4, alignments: 2, run: /[\da-f]{16,}/gi };

/**
 * Matches any line end, and other layout after 8 digits in a row: most words of prose are shorter. Signs join the
 * literals of programming languages.
 */
const betweenRows = /(?<=[\w+/-]{8})(?:["']\s{0,16}[+.&]\s{0,16}["']|[\s"',|>]+)|[\r\n][\s"',|>]*/g;

/** Decodes base64, also across line breaks and several literals. */
export function decodeBase64(layer: Layer, plausible: RegExp): readonly (Layer | undefined)[] {
  return decodeRuns(without(layer, betweenRows), base64, plausible);
}

/** Matches the letters before hexadecimal digits, `0x41` or `U+0041`, and layout inside. In `\x` they have no zero. */
export const hexPrefix: RegExp = /(?:0[^\w\\]{0,16}x|u[^\w+]{0,16}\+)(?=\W{0,16}[\da-f])/gi;

/** Decodes hex without anything between its digits. */
export function decodeHex(layer: Layer, plausible: RegExp): readonly (Layer | undefined)[] {
  return decodeRuns(layer, hex, plausible);
}

/**
 * Decodes each run of digits at every alignment (4 for base64, 2 for hex): it may start inside a byte or after
 * unrelated characters. Reads bytes as Latin-1 and keeps the parts matching `plausible`: the rest is binary data.
 */
function decodeRuns(
  layer: Layer,
  { encoding, bitsPerDigit, alignments, run }: Notation,
  plausible: RegExp,
): readonly (Layer | undefined)[] {
  const runs = [...layer.text.matchAll(run)];
  return Array.from({ length: alignments }, (_, missing) => {
    let writer: LayerWriter | undefined;
    for (const { index: start, 0: digits } of runs) {
      const bytes = Buffer.from('0'.repeat(missing) + digits, encoding).toString('latin1');
      const digitOf = (bit: number): number => start + Math.max(0, Math.floor(bit / bitsPerDigit) - missing);
      for (const { index: first, 0: text } of bytes.matchAll(plausible)) {
        writer ??= new LayerWriter(layer);
        for (let index = first; index < first + text.length; index += 1) {
          const byte = bytes.charAt(index);
          // UTF-16 has a zero beside each letter. Padding belongs to the last byte.
          const end = index === bytes.length - 1 ? start + digits.length : digitOf(8 * index + 7) + 1;
          if (byte !== '\0') writer.write(byte, digitOf(8 * index), end);
        }
        writer.separate();
      }
    }
    return writer?.layer;
  });
}

/** Maximum distance between two numbers of one list; enough for `Chr(97) & Chr(98)`. */
const mostBetweenNumbers = 16;

/**
 * Decodes lists of bytes or characters as decimal numbers: `[99, 65]`, `99 65`, `Chr(99)`, or `{"0":99,"1":65}`, the
 * JSON form of typed arrays. Negative numbers are Java bytes. A number with a closing quote and a colon after it is a
 * member name.
 */
export function decodeNumbers(layer: Layer): Layer | undefined {
  if (!/\d(?:\D{1,16}\d+){7}/.test(layer.text)) return undefined;
  let writer: LayerWriter | undefined;
  let latestEnd = 0;
  for (const { index, 1: minus = '', 2: digits = '', 3: nameEnd } of layer.text.matchAll(
    /((?<!\d)-)?(\d+)(["'] {0,3}:)?/g,
  )) {
    if (nameEnd !== undefined) continue;
    const start = index + minus.length;
    const end = start + digits.length;
    const value = Number(digits);
    const character = minus !== '' && value <= 128 ? 256 - value : value;
    writer ??= new LayerWriter(layer);
    if (start - latestEnd > mostBetweenNumbers || character > 0x10ffff) writer.separate();
    if (character <= 0x10ffff) writer.write(String.fromCodePoint(character), start, end);
    latestEnd = end;
  }
  return writer?.layer;
}
