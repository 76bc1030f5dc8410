import { readUtf8, unescaped } from './escapes.js';
import { layerOf } from './layer.js';
import { type Needle, NeedleIndex, pieceLength } from './needles.js';

/** Shorter values occur by chance in ordinary texts. */
export const shortestSecret: number = pieceLength;

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
  const forms = new Set(values.flatMap(formsOf));
  for (const value of forms) {
    const withoutArmour = value.replaceAll(armour, '');
    const isPem = withoutArmour !== value;
    const lines = linesOf(withoutArmour);
    const isKey = isPem || lines.length > 1;
    for (const text of isPem ? [value.trim()] : wholeTextsOf(value, lines)) {
      whole.set(text, { text, least: isKey ? text.length : Math.min(text.length, window) });
    }
    const body = lines.join('');
    for (const text of isPem ? [body, ...bytesOfKey(body)] : [value, value.replaceAll(tag, '')]) {
      const plain = text.replaceAll(layout, '');
      squeezed.set(plain, { text: plain, least: isKey ? Math.min(plain.length, leastInWindow(text)) : window });
    }
  }
  return {
    whole: new NeedleIndex(whole.values()),
    squeezed: new NeedleIndex(squeezed.values()),
    isPrintable: [...forms].every((form) => printable.test(form)),
  };
}

/**
 * Returns a value and the other texts it becomes: a service may decode it once more, normalize it, or take its bytes
 * for Latin-1, as the search does.
 */
function formsOf(value: string): readonly string[] {
  const decoded = unescaped(value);
  if (printable.test(value) && printable.test(decoded)) return [value, decoded];
  const texts = [value, decoded, readUtf8(layerOf(decoded)).text];
  const forms = texts.flatMap((text) => [text, text.normalize('NFC'), text.normalize('NFD')]);
  const misread = forms.map(asLatin1);
  return [...forms, ...misread, ...misread.map(asLatin1)];
}

function asLatin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** Returns a value, its lines, and the value without padding and without its ends. */
function wholeTextsOf(value: string, lines: readonly string[]): readonly string[] {
  const trimmed = value.trim();
  const unpadded = trimmed.replace(/={1,2}$/, '');
  // Parts of a longer value are found by its windows.
  if (lines.length < 2 && unpadded.length >= window + 2) return [value];
  // A piece of base64 can lack the bits of the first and of the last character.
  return [value, trimmed.slice(1, -1), unpadded, ...lines];
}

/** Longest key also searched for as bytes. */
const longestBinaryKey = 64 * 1024;

/**
 * Encodes the bytes of a base64 key as tools print them: in hex, in decimal, and in base64 at other alignments, for
 * parts of the key.
 */
function bytesOfKey(base64: string): readonly string[] {
  if (base64.length > longestBinaryKey) return [];
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

/** Matches the armour of a key, with the headers below it. */
const armour =
  /-----(?:END [A-Z0-9 ]{1,60}-----|BEGIN [A-Z0-9 ]{1,60}-----(?:[\r\n]\s{0,16}[A-Z][A-Za-z-]{0,40}: .*)*)/g;

function linesOf(value: string): readonly string[] {
  return value
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
