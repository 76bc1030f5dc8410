/** A decoded text. Each of its units knows its place in the original text. */
export interface Layer {
  readonly text: string;

  /** Index of the first original unit, by unit. */
  readonly from: Uint32Array;

  /** Index after the last original unit, by unit. */
  readonly to: Uint32Array;
}

/** A unit absent from every text, used to separate unrelated parts. */
export const barrier = '\uffff';

/** Returns the original text as a layer. */
export function layerOf(text: string): Layer {
  const positions = new Uint32Array(text.length + 1).map((_, index) => index);
  return { text, from: positions, to: positions.subarray(1) };
}

/** Writes a layer that is no longer than its source. */
export class LayerWriter {
  readonly #source: Layer;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  #text = '';
  #length = 0;

  constructor(source: Layer) {
    this.#source = source;
    this.#from = new Uint32Array(source.text.length);
    this.#to = new Uint32Array(source.text.length);
  }

  get layer(): Layer {
    return { text: this.#text, from: this.#from, to: this.#to };
  }

  /** Copies units of the source. */
  copy(start: number, end: number): void {
    const { text, from, to } = this.#source;
    for (let index = start; index < end; index += 1) {
      this.#from[this.#length] = from[index] ?? 0;
      this.#to[this.#length] = to[index] ?? 0;
      this.#length += 1;
    }
    this.#text += text.slice(start, end);
  }

  /** Writes a text in place of units of the source. */
  write(text: string, start: number, end: number): void {
    const { from, to } = this.#source;
    for (let count = text.length; count > 0; count -= 1) {
      this.#from[this.#length] = from[start] ?? 0;
      this.#to[this.#length] = to[end - 1] ?? 0;
      this.#length += 1;
    }
    this.#text += text;
  }
}

/**
 * Replaces the matches of a pattern for which `replace` returns a text no longer than the match. Keeps `context` units
 * around each and leaves out the rest. Returns `undefined` if there are none.
 */
export function replaced(
  layer: Layer,
  pattern: RegExp,
  replace: (match: string) => string | undefined,
  context: number = layer.text.length,
): Layer | undefined {
  if (layer.text.search(pattern) < 0) return undefined;
  const writer = new LayerWriter(layer);
  let done = 0;
  layer.text.replaceAll(pattern, (match, index: number) => {
    const replacement = replace(match);
    if (replacement !== undefined) {
      if (index - done > 2 * context) {
        writer.copy(done, done + context);
        writer.write(barrier, done, index);
        done = index - context;
      }
      writer.copy(done, index);
      done = index + match.length;
      writer.write(replacement, index, done);
    }
    return '';
  });
  writer.copy(done, Math.min(done + context, layer.text.length));
  return done === 0 ? undefined : writer.layer;
}

/** Removes the matches of a pattern. */
export function without(layer: Layer, pattern: RegExp): Layer {
  return replaced(layer, pattern, () => '') ?? layer;
}
