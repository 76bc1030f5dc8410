import { unescaped } from './escapes.js';
import { type Needle, NeedleIndex } from './needles.js';

/** Shorter values occur by chance in ordinary texts. */
export const shortestSecret = 8;

/** Minimum characters in a row revealing a part of a secret. */
const window = 16;

/** Minimum characters in a row revealing a part of a multi-line key. */
const keyWindow = 24;

/** Matches markup, or another part of a text that looks like it. */
export const tag: RegExp = /<[^<>]{0,255}>/g;

/** Matches everything that layout may insert between the letters and digits of a text. */
export const layout: RegExp = /[^a-z\d\xa1-\xac\xae-\u1fff\u2070-\ufefe\uff00-\ufffe]+/gi;

const printable = /^[\t\n\r -~]*$/;

/** The needles of some secrets, ready for a search. */
export interface Needles {
  /** The unmodified secrets. */
  readonly whole: NeedleIndex;

  /** Their letters and digits alone. */
  readonly squeezed: NeedleIndex;

  /** Whether the secrets consist of printable ASCII. */
  readonly isPrintable: boolean;
}

/** Prepares a search for secret values. Values of fewer than 8 characters are left out. */
export function needlesOf(values: readonly string[]): Needles {
  const whole = new Map<string, Needle>();
  const squeezed = new Map<string, Needle>();
  for (const value of new Set(values.flatMap(variantsOf))) {
    const withoutArmour = value.replaceAll(armour, '\n');
    const isPem = withoutArmour !== value;
    const lines = linesOf(withoutArmour).filter((line) => !isPem || !isHeader(line));
    const isKey = isPem || lines.length > 1;
    for (const text of wholeTextsOf(value, isPem ? lines.filter(({ length }) => length >= keyWindow) : lines)) {
      if (text.length < shortestSecret) continue;
      whole.set(text, { text, least: isKey ? text.length : Math.min(text.length, window) });
    }
    const body = isPem ? lines.join('') : value;
    for (const text of isKey ? [body, ...bytesOfKey(body)] : [body, body.replaceAll(tag, '')]) {
      const plain = text.replaceAll(layout, '');
      if (plain.length < window) continue;
      squeezed.set(plain, { text: plain, least: isKey ? Math.min(plain.length, leastInWindow(text)) : window });
    }
  }
  return {
    whole: new NeedleIndex(whole.values()),
    squeezed: new NeedleIndex(squeezed.values()),
    isPrintable: values.every((value) => printable.test(value)),
  };
}

/**
 * Returns the other texts a value becomes: a service may decode it once more, normalize it, or take its bytes for
 * Latin-1, as the search does.
 */
function variantsOf(value: string): readonly string[] {
  const forms = [value, unescaped(value)];
  if (printable.test(value)) return forms;
  const normalized = [...forms, value.normalize('NFC'), value.normalize('NFD')];
  const misread = normalized.map(asLatin1);
  return [...normalized, ...misread, ...misread.map(asLatin1)];
}

function asLatin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** Returns a value, trimmed, without padding, and its lines. */
function wholeTextsOf(value: string, lines: readonly string[]): readonly string[] {
  const trimmed = value.trim();
  const unpadded = trimmed.replace(/={1,2}$/, '');
  // Parts of a longer value are found by its windows.
  if (lines.length < 2 && unpadded.length >= window + 2) return [value];
  // A piece of base64 can lack the bits of the first and of the last character.
  return [value, trimmed, trimmed.slice(1, -1), unpadded, ...lines];
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
function leastInWindow(text: string): number {
  let least = keyWindow;
  let letters = 0;
  for (let end = 0; end < text.length; end += 1) {
    letters += lettersAt(text, end) - lettersAt(text, end - keyWindow);
    if (end >= keyWindow - 1) least = Math.min(least, letters);
  }
  return Math.max(window, least);
}

function lettersAt(text: string, index: number): number {
  return /[a-z\d]/i.test(text.charAt(index)) ? 1 : 0;
}

const armour = /-----(?:BEGIN|END) [A-Z0-9 ]{1,60}-----/g;

function isHeader(line: string): boolean {
  return /^[A-Z][A-Za-z-]{0,40}: /.test(line);
}

function linesOf(value: string): readonly string[] {
  return value
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
