/** A decoded text. Each of its units knows its place in the original text. */
export interface Layer {
  readonly text: string;

  /** For each unit, the index of the first original unit and the index after the last one, alternating. */
  readonly places: Uint32Array;
}

/** A unit absent from every text. */
const barrier = '\uffff';

/** Returns the original text as a layer. */
export function layerOf(text: string): Layer {
  const places = new Uint32Array(2 * text.length);
  for (let index = 0; index < places.length; index += 1) places[index] = (index + 1) >> 1;
  return { text, places };
}

/** Returns the range of the original text for a range of a layer. */
export function originOf({ places }: Layer, start: number, end: number): readonly [start: number, end: number] {
  return [places[2 * start] ?? 0, places[2 * end - 1] ?? 0];
}

/** Writes a layer no longer than its source. */
export class LayerWriter {
  readonly #source: Layer;
  readonly #places: Uint32Array;
  #text = '';
  #written = 0;

  constructor(source: Layer) {
    this.#source = source;
    this.#places = new Uint32Array(source.places.length);
  }

  get layer(): Layer {
    return { text: this.#text, places: this.#places };
  }

  /** Copies units of the source. */
  copy(start: number, end: number): void {
    const { text, places } = this.#source;
    for (let index = 2 * start; index < 2 * end; index += 1) this.#add(places[index]);
    this.#text += text.slice(start, end);
  }

  /** Writes a text in place of units of the source. */
  write(text: string, start: number, end: number): void {
    const { places } = this.#source;
    for (let count = text.length; count > 0; count -= 1) {
      this.#add(places[2 * start]);
      this.#add(places[2 * end - 1]);
    }
    this.#text += text;
  }

  /** Separates unrelated parts. The separator ends where the part before it ends. */
  separate(): void {
    const place = this.#places[this.#written - 1];
    this.#add(place);
    this.#add(place);
    this.#text += barrier;
  }

  #add(place = 0): void {
    this.#places[this.#written] = place;
    this.#written += 1;
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
        writer.separate();
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
