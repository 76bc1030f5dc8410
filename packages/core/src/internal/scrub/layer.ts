/** A decoded text. Each code unit records its source characters in the original text. */
export interface Layer {
  readonly units: Uint16Array;
  readonly length: number;

  /** Index of the first original character, by unit. Absent for the original text. */
  readonly from?: Uint32Array;

  /** Index after the last original character, by unit. */
  readonly to?: Uint32Array;
}

/** A unit absent from every text, used to separate unrelated parts. */
export const barrier = 0xffff;

/** Returns the original text as a layer. */
export function layerOf(text: string): Layer {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
  return { units, length: text.length };
}

/** Returns a layer as a text. */
export function textOf({ units, length }: Layer): string {
  let text = '';
  for (let start = 0; start < length; start += mostArguments) {
    const part: unknown = Reflect.apply(
      String.fromCharCode,
      undefined,
      units.subarray(start, Math.min(start + mostArguments, length)),
    );
    text += String(part);
  }
  return text;
}

/** Fewer than any engine takes. */
const mostArguments = 4096;

/** Returns the index of the first original character of a unit. */
export function fromOf({ from }: Layer, index: number): number {
  return from === undefined ? index : (from[index] ?? 0);
}

/** Returns the index after the last original character of a unit. */
export function toOf({ to }: Layer, index: number): number {
  return to === undefined ? index + 1 : (to[index] ?? 0);
}

/** Writes a layer, unit by unit or byte by byte. */
export class LayerWriter {
  readonly #units: Uint16Array;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  #length = 0;

  /** Bytes waiting to be decoded: at most one UTF-8 sequence. */
  readonly #bytes: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity);
    this.#from = new Uint32Array(capacity);
    this.#to = new Uint32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  get layer(): Layer {
    this.flush();
    return { units: this.#units, from: this.#from, to: this.#to, length: this.#length };
  }

  /** Drops every unit from `length` on. */
  truncate(length: number): void {
    this.#length = length;
  }

  push(codePoint: number, from: number, to: number): void {
    if (this.#bytes.length > 0) this.flush();
    this.#append(codePoint, from, to);
  }

  /** Appends one byte of UTF-8. A byte outside a valid sequence is read as Latin-1. */
  pushByte(byte: number, from: number, to: number): void {
    if (byte < 0x80 && this.#bytes.length === 0) {
      this.#append(byte, from, to);
      return;
    }
    if ((byte & 0xc0) !== 0x80) this.flush();
    this.#bytes.push(byte);
    this.#starts.push(from);
    this.#ends.push(to);
    if (this.#bytes.length >= sequenceLength(this.#bytes[0] ?? 0)) this.flush();
  }

  /** Writes the bytes of an incomplete sequence. */
  flush(): this {
    const { length } = this.#bytes;
    if (length === 0) return this;
    const codePoint = codePointOf(this.#bytes);
    const [first = 0] = this.#starts;
    if (codePoint !== undefined) this.#append(codePoint, first, this.#ends[length - 1] ?? first);
    else {
      for (let index = 0; index < length; index += 1) {
        this.#append(this.#bytes[index] ?? 0, this.#starts[index] ?? 0, this.#ends[index] ?? 0);
      }
    }
    this.#bytes.length = 0;
    this.#starts.length = 0;
    this.#ends.length = 0;
    return this;
  }

  #append(codePoint: number, from: number, to: number): void {
    // UTF-16 bytes of ASCII text have a zero beside each letter.
    if (codePoint === 0) return;
    if (codePoint > 0xffff) {
      this.#unit(0xd800 + ((codePoint - 0x10000) >> 10), from, to);
      this.#unit(0xdc00 + ((codePoint - 0x10000) & 0x3ff), from, to);
    } else this.#unit(codePoint, from, to);
  }

  #unit(unit: number, from: number, to: number): void {
    this.#units[this.#length] = unit;
    this.#from[this.#length] = from;
    this.#to[this.#length] = to;
    this.#length += 1;
  }
}

function sequenceLength(first: number): number {
  if (first >= 0xf0 && first < 0xf8) return 4;
  if (first >= 0xe0 && first < 0xf0) return 3;
  if (first >= 0xc2 && first < 0xe0) return 2;
  return 1;
}

/** Decodes one UTF-8 sequence; `undefined` if it is not valid. */
function codePointOf(bytes: readonly number[]): number | undefined {
  const [first = 0, ...rest] = bytes;
  if (bytes.length !== sequenceLength(first)) return undefined;
  if (bytes.length === 1) return first;
  let codePoint = first & (0xff >> (bytes.length + 1));
  for (const byte of rest) codePoint = (codePoint << 6) | (byte & 0x3f);
  const least = [0, 0, 0x80, 0x800, 0x10000][bytes.length] ?? 0;
  return codePoint < least || codePoint > 0x10ffff ? undefined : codePoint;
}
