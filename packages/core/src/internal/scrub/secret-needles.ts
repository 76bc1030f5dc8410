import { decodeEscapes, everyEscape } from './escapes.js';
import { layerOf, textOf } from './layer.js';
import { fold, type Needle, NeedleIndex, squeeze } from './needles.js';

/** Shorter values occur by chance in ordinary texts. */
export const shortestSecret = 8;

/** Fewest letters and digits of a secret recognised with other characters between them. */
const shortestSqueezed = 16;

/** Minimum letters and digits in a row revealing a part of a multi-line key or of any other secret. */
const keyWindow = 24;

const window = 16;

/** The needles of some secrets, ready for a search. */
export interface Needles {
  /** The unmodified secrets. */
  readonly whole: NeedleIndex;

  /** Their letters and digits alone. */
  readonly squeezed: NeedleIndex;

  /** Characters in the secrets outside printable ASCII. */
  readonly unusual: ReadonlySet<number>;
}

/** Prepares a search for secret values. Values of fewer than 8 characters are left out. */
export function needlesOf(values: readonly string[]): Needles {
  const whole = new Map<string, Needle>();
  const reduced = new Map<string, Needle>();
  const unusual = new Set<number>();
  for (const value of new Set(values.flatMap(variantsOf))) {
    const body = bodyOf(value);
    for (const text of wholeTextsOf(value, body.isKey)) {
      const { units, length } = layerOf(text);
      for (let index = 0; index < length; index += 1) {
        const unit = units[index] ?? 0;
        if (!isPrintable(unit)) unusual.add(unit);
      }
      const least = body.isKey ? length : Math.min(length, window);
      whole.set(text, { units: fold(units, length, units), least });
    }
    for (const text of [body.text, ...(body.isKey ? bytesOfKey(body.text) : [])]) {
      const { units, length } = layerOf(text);
      const folded = fold(units, length, units);
      const plain = new Uint16Array(length);
      const positions = new Uint32Array(length);
      // A part of a secret may look like a tag, too.
      for (const skipsTags of text.includes('<') ? [true, false] : [true]) {
        const count = squeeze(folded, length, skipsTags, plain, positions);
        if (count < shortestSqueezed) continue;
        const least = body.isKey ? leastInWindow(positions, count) : window;
        reduced.set(`${skipsTags} ${text}`, { units: plain.slice(0, count), least: Math.min(count, least) });
      }
    }
  }
  return {
    whole: new NeedleIndex([...whole.values()]),
    squeezed: new NeedleIndex([...reduced.values()]),
    unusual,
  };
}

/** The other texts a value becomes when a service normalises it, decodes it once more or takes it for Latin-1. */
function variantsOf(value: string): readonly string[] {
  const forms = [value, decodedOnce(value)];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has only one form
  if (/[^\u0000-\u007f]/.test(value)) {
    forms.push(value.normalize('NFC'), value.normalize('NFD'), Buffer.from(value, 'utf8').toString('latin1'));
  }
  return forms;
}

function decodedOnce(value: string): string {
  if (!/[%\\&]/.test(value)) return value;
  const { layer } = decodeEscapes(layerOf(value), value, everyEscape);
  return layer === undefined ? value : textOf(layer);
}

/** Returns a value itself, trimmed, without padding, and its lines. */
function wholeTextsOf(value: string, isKey: boolean): readonly string[] {
  const trimmed = value.trim();
  const unpadded = withoutPadding(trimmed);
  // Parts of a longer value are found by its windows.
  if (!isKey && unpadded.length >= window + 2) return [value];
  const lines = linesOf(value);
  const isPem = hasArmour(value);
  const parts = isPem ? lines.filter((line) => !isHeader(line) && line.length >= keyWindow) : lines;
  // A piece of base64 can lack the bits of the first and of the last character.
  const texts = [value, trimmed, trimmed.slice(1, -1), unpadded, ...parts.filter((line) => !hasArmour(line))];
  return texts.filter((text) => text.length >= shortestSecret);
}

/** The secret part of a value, without the armour and the headers of a PEM text. */
function bodyOf(value: string): { readonly text: string; readonly isKey: boolean } {
  if (!hasArmour(value)) return { text: value, isKey: linesOf(value).length > 1 };
  const parts = value.split(armour).filter((part) => !/^\s*(BEGIN|END) [A-Z0-9 ]{1,60}$/.test(part));
  return {
    text: parts
      .map((part) =>
        linesOf(part)
          .filter((line) => !isHeader(line))
          .join(''),
      )
      .join(''),
    isKey: true,
  };
}

/** Longest key also searched for as bytes. */
const longestBinaryKey = 64 * 1024;

/**
 * Encodes the bytes of a base64 key as tools print them: in hex, in decimal, and in base64 at other alignments, for
 * parts of the key.
 */
function bytesOfKey(base64: string): readonly string[] {
  if (base64.length > longestBinaryKey || !/^[\w+/-]+={0,2}$/.test(base64)) return [];
  const bytes = Buffer.from(base64, 'base64');
  return [
    bytes.toString('hex'),
    [...bytes].join(''),
    bytes.subarray(1).toString('base64'),
    bytes.subarray(2).toString('base64'),
  ];
}

/** Returns the fewest letters and digits a window of a key holds. */
function leastInWindow(positions: Uint32Array, length: number): number {
  let least = keyWindow;
  for (let first = 0, end = 0; first < length; first += 1) {
    while (end < length && (positions[end] ?? 0) - (positions[first] ?? 0) < keyWindow) end += 1;
    if (end === length) break;
    // A window may start with the punctuation following the previous letter.
    least = Math.min(least, end - first - 1);
  }
  return Math.max(window, least);
}

const armour = '-----';

function hasArmour(text: string): boolean {
  return text.includes(armour);
}

function isHeader(line: string): boolean {
  return /^[A-Z][A-Za-z-]{0,40}: /.test(line);
}

function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '=') end -= 1;
  return text.slice(0, end);
}

function linesOf(value: string): readonly string[] {
  return value
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isPrintable(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}
