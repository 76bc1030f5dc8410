import { isAlphanumeric } from './escapes.js';
import { barrier } from './layer.js';

/** Length of the indexed pieces of needles. */
const pieceLength = 8;

/** Maximum needles per entry of a windowed index; a window has other pieces too. */
const mostPerPiece = 8;

const radix = 0x01000193;

/** Factor of the unit leaving the window of the rolling hash. */
const leaving = power(radix, pieceLength - 1);

/** A text to search for, and the minimum matching units in a row. */
export interface Needle {
  readonly units: Uint16Array;
  readonly least: number;
}

/** Finds needles and sufficiently long parts of them in time linear in the text. */
export class NeedleIndex {
  readonly #needles: readonly Needle[];

  /** Needles by the hash of a piece: needle number and position, alternating. */
  readonly #pieces = new Map<number, number[]>();
  readonly #filter: Uint8Array;
  readonly #shift: number;

  constructor(needles: readonly Needle[]) {
    this.#needles = needles;
    for (const [number, { units, least }] of needles.entries()) {
      if (least < units.length) this.#addWindows(number, units);
      else this.#addWhole(number, units);
    }
    const bits = Math.min(20, Math.max(10, 32 - Math.clz32(this.#pieces.size * 32)));
    this.#shift = 32 - bits;
    this.#filter = new Uint8Array(2 ** bits);
    for (const hash of this.#pieces.keys()) this.#filter[hash >>> this.#shift] = 1;
  }

  get isEmpty(): boolean {
    return this.#needles.length === 0;
  }

  /** Calls `onMatch` with the range of each match. Returns the number of comparisons; it gives up after `mostSteps`. */
  find(units: Uint16Array, length: number, mostSteps: number, onMatch: (start: number, end: number) => void): number {
    if (this.#needles.length === 0 || length < pieceLength) return 0;
    const { pieces, filter, shift } = { pieces: this.#pieces, filter: this.#filter, shift: this.#shift };
    // A match is found again by each of its pieces; it is followed to its end once.
    let ends: Map<number, number> | undefined;
    let steps = 0;
    let hash = hashOf(units, 0);
    for (let index = 0; ; index += 1) {
      const known = filter[hash >>> shift] === 1 ? pieces.get(hash >>> 0) : undefined;
      for (let entry = 0; known !== undefined && entry < known.length; entry += 2) {
        const number = known[entry] ?? 0;
        const position = known[entry + 1] ?? 0;
        const needle = this.#needles[number];
        if (needle === undefined) continue;
        const diagonal = number * 2 ** 32 + (index - position + 2 ** 31);
        steps += 1;
        ends ??= new Map();
        if ((ends.get(diagonal) ?? -1) > index) continue;
        const start = matchStart(units, index, needle.units, position);
        const end = matchEnd(units, length, index, needle.units, position);
        steps += end - start;
        if (end > index) ends.set(diagonal, end);
        if (end - start >= needle.least) onMatch(start, end);
        if (steps > mostSteps) return steps;
      }
      if (index + pieceLength >= length) return steps;
      hash = (Math.imul(hash - Math.imul(units[index] ?? 0, leaving), radix) + (units[index + pieceLength] ?? 0)) | 0;
    }
  }

  /** A needle matched only as a whole needs one piece: the piece that the fewest other needles share. */
  #addWhole(number: number, units: Uint16Array): void {
    let best: { readonly hash: number; readonly position: number; readonly shared: number } | undefined;
    for (let position = 0; position + pieceLength <= units.length; position += 1) {
      const hash = hashOf(units, position);
      const shared = this.#pieces.get(hash)?.length ?? 0;
      if (best === undefined || shared < best.shared) best = { hash, position, shared };
      if (shared === 0) break;
    }
    if (best !== undefined) this.#add(best.hash, number, best.position);
  }

  /** Every window of two pieces contains a piece starting at a multiple of their length. */
  #addWindows(number: number, units: Uint16Array): void {
    for (let position = 0; position + pieceLength <= units.length; position += pieceLength) {
      const hash = hashOf(units, position);
      if ((this.#pieces.get(hash)?.length ?? 0) < 2 * mostPerPiece) this.#add(hash, number, position);
    }
  }

  #add(hash: number, number: number, position: number): void {
    const known = this.#pieces.get(hash);
    if (known === undefined) this.#pieces.set(hash, [number, position]);
    else known.push(number, position);
  }
}

/**
 * Normalizes units: letters to lower case; `+`, space and `-` to one unit, because forms and base64url exchange them;
 * likewise `/`, `_` and `\\`; wide forms of ASCII to ASCII.
 */
export function fold(units: Uint16Array, length: number, result: Uint16Array = new Uint16Array(length)): Uint16Array {
  for (let index = 0; index < length; index += 1) {
    const unit = units[index] ?? 0;
    const narrow = unit > 0xff00 && unit < 0xff5f ? unit - 0xfee0 : unit;
    result[index] = narrow < 128 ? (foldedUnits[narrow] ?? narrow) : narrow;
  }
  return result;
}

const foldedUnits: Uint16Array = Uint16Array.from({ length: 128 }, (_, unit) => {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit === 0x2b || unit === 0x2d) return 0x20;
  return unit === 0x5f || unit === 0x5c ? 0x2f : unit;
});

const longestTag = 256;

/**
 * Removes white space, punctuation and, with `skipsTags`, short tags, all of which layout can insert between letters
 * and digits. Writes the index of each remaining unit to `positions` and returns their number.
 */
export function squeeze(
  units: Uint16Array,
  length: number,
  skipsTags: boolean,
  result: Uint16Array,
  positions: Uint32Array,
): number {
  let written = 0;
  for (let index = 0; index < length; index += 1) {
    const unit = units[index] ?? 0;
    if (skipsTags && unit === 0x3c) index = tagEnd(units, index, length);
    else if (unit < 128 ? letters[unit] === 1 : isLetterBeyondAscii(unit)) {
      result[written] = unit;
      positions[written] = index;
      written += 1;
    }
  }
  return written;
}

const letters: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => (isAlphanumeric(unit) ? 1 : 0));

/** Returns the end index of a short tag, or `start` if there is none. */
export function tagEnd(units: Uint16Array, start: number, length: number): number {
  for (let index = start + 1; index < length && index - start <= longestTag; index += 1) {
    if (units[index] === 0x3e) return index;
    if (units[index] === 0x3c) return start;
  }
  return start;
}

/** Zero-width and other spaces, and the general punctuation, are layout. */
function isLetterBeyondAscii(unit: number): boolean {
  return unit > 0xa0 && unit !== 0xad && unit !== 0xfeff && unit !== barrier && !(unit >= 0x2000 && unit <= 0x206f);
}

function matchStart(units: Uint16Array, index: number, needle: Uint16Array, position: number): number {
  let back = 0;
  while (back < position && back < index && units[index - back - 1] === needle[position - back - 1]) back += 1;
  return index - back;
}

function matchEnd(units: Uint16Array, length: number, index: number, needle: Uint16Array, position: number): number {
  let ahead = 0;
  while (
    position + ahead < needle.length &&
    index + ahead < length &&
    units[index + ahead] === needle[position + ahead]
  ) {
    ahead += 1;
  }
  return index + ahead;
}

function hashOf(units: Uint16Array, start: number): number {
  let hash = 0;
  for (let index = start; index < start + pieceLength; index += 1) {
    hash = (Math.imul(hash, radix) + (units[index] ?? 0)) | 0;
  }
  return hash >>> 0;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let index = 0; index < exponent; index += 1) result = Math.imul(result, base);
  return result;
}
