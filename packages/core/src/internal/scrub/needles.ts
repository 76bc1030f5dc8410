/** Length of the indexed pieces of needles. Shorter needles are not found. */
export const pieceLength = 8;

/** Maximum needles per entry of a windowed index; a window has other pieces too. */
const mostPerPiece = 8;

const radix = 0x01000193;

/** Factor of the unit leaving the window of the rolling hash. */
const leaving = Array.from({ length: pieceLength - 1 }).reduce<number>((factor) => Math.imul(factor, radix), 1);

/** A text to search for, and the minimum matching units in a row. */
export interface Needle {
  readonly text: string;
  readonly least: number;
}

/** A piece of a needle. */
interface Piece extends Needle {
  readonly needle: number;
  readonly position: number;
}

/** Finds needles and sufficiently long parts of them in time linear in the text. */
export class NeedleIndex {
  readonly #pieces = new Map<number, Piece[]>();

  /** Marks the first bits of the known hashes, because most pieces of a text are unknown. */
  readonly #filter = new Uint8Array(2 ** 12);

  constructor(needles: Iterable<Needle>) {
    let needle = 0;
    for (const { text, least } of needles) {
      needle += 1;
      if (text.length >= pieceLength) this.#add({ text: folded(text), least, needle });
    }
  }

  get isEmpty(): boolean {
    return this.#pieces.size === 0;
  }

  /** Calls `onMatch` with the range of each match. Returns the number of comparisons; it gives up after `mostSteps`. */
  find(units: string, mostSteps: number, onMatch: (start: number, end: number) => void): number {
    if (this.isEmpty) return 0;
    const text = folded(units);
    // A match is found again by each of its pieces; it is followed to its end once.
    const ends = new Map<number, number>();
    let steps = 0;
    let hash = 0;
    for (let index = 0; index + pieceLength <= text.length; index += 1) {
      hash = index === 0 ? hashOf(text, 0) : hashAfter(hash, text, index);
      const known = this.#filter[hash >>> 20] === 1 ? this.#pieces.get(hash) : undefined;
      for (const piece of known ?? []) {
        const diagonal = piece.needle * 2 ** 32 + index - piece.position;
        steps += 1;
        if ((ends.get(diagonal) ?? 0) > index) continue;
        const [start, end] = matchOf(text, index, piece);
        steps += end - start;
        ends.set(diagonal, end);
        if (end - start >= piece.least) onMatch(start, end);
        if (steps > mostSteps) return steps;
      }
    }
    return steps;
  }

  #add(needle: Omit<Piece, 'position'>): void {
    const { text, least } = needle;
    const last = text.length - pieceLength;
    if (least < text.length) {
      // Every window of two pieces contains a piece starting at a multiple of their length.
      for (let position = 0; position <= last; position += pieceLength) {
        if (this.#piecesAt(text, position).length < mostPerPiece) this.#addPiece({ ...needle, position });
      }
      return;
    }
    // A needle matched only as a whole needs one piece, if possible one without other needles.
    let position = 0;
    while (position < last && this.#piecesAt(text, position).length > 0) position += 1;
    this.#addPiece({ ...needle, position });
  }

  #piecesAt(text: string, position: number): readonly Piece[] {
    return this.#pieces.get(hashOf(text, position)) ?? [];
  }

  #addPiece(piece: Piece): void {
    const hash = hashOf(piece.text, piece.position);
    this.#pieces.set(hash, [...this.#piecesAt(piece.text, piece.position), piece]);
    this.#filter[hash >>> 20] = 1;
  }
}

/**
 * Normalizes a text: letters to lower case; `+` and `-` to a space, because forms and base64url exchange them; likewise
 * `_` and `\\` to `/`.
 */
function folded(text: string): string {
  // This letter alone becomes longer in lower case.
  return text.replaceAll('\u0130', 'i').toLowerCase().replaceAll(/[+-]/g, ' ').replaceAll(/[_\\]/g, '/');
}

/** Extends a match of a piece in both directions. */
function matchOf(text: string, index: number, { text: needle, position }: Piece): readonly [number, number] {
  let back = 0;
  while (back < index && text[index - back - 1] === needle[position - back - 1]) back += 1;
  let ahead = 0;
  while (position + ahead < needle.length && text[index + ahead] === needle[position + ahead]) ahead += 1;
  return [index - back, index + ahead];
}

function hashOf(text: string, start: number): number {
  let hash = 0;
  for (let index = start; index < start + pieceLength; index += 1) {
    hash = (Math.imul(hash, radix) + text.charCodeAt(index)) | 0;
  }
  return hash;
}

/** Returns the hash of a piece from that of the piece one unit before it. */
function hashAfter(hash: number, text: string, index: number): number {
  const rest = hash - Math.imul(text.charCodeAt(index - 1), leaving);
  return (Math.imul(rest, radix) + text.charCodeAt(index + pieceLength - 1)) | 0;
}
