import { base64, decodeNumbers, decodeRuns, hex } from './encoded-bytes.js';
import { backslash, decodeEscapes, entity, everyEscape, percent, quotedPrintable } from './escapes.js';
import { barrier, fromOf, type Layer, layerOf, textOf, toOf } from './layer.js';
import { fold, squeeze } from './needles.js';
import { type Needles, needlesOf, shortestSecret } from './secret-needles.js';

/** Takes secrets out of a text, and returns at most `longest` characters of it. */
export type Scrub = (text: string, longest?: number) => string;

/** Longest text of a service an error or an event repeats outside of a body. */
export const longestText = 500;

const redacted = '[redacted]';

/** Maximum number of nested encodings to decode. */
const mostRounds = 3;

/** Characters to search beyond the returned part: a secret may start inside it and end after it. */
const lookahead = 8 * 1024;

/** Units to search again on each side of an escape. A needle that is longer is found by one of its parts. */
const escapeContext = 1024;

/**
 * Number of characters whose search results are remembered: one message appears in the body, in the event and in the
 * log.
 */
const mostRemembered = 64 * 1024;

/** Limits of the work per character. A text needing more is redacted entirely. */
const mostUnitsPerCharacter = 100;

const mostStepsPerUnit = 64;

const leastWork = 100_000;

/**
 * Creates a function removing secrets from texts, in any encoding a service may use: escaped for a URL, JSON or HTML,
 * in base64 or hex, up to three layers deep, in other letter case, with line breaks or markup inside, or truncated.
 *
 * Decodes the text, searches it, and repeats with the result. Takes time linear in the text, never throws, and returns
 * `[redacted]` for a text too expensive to search.
 */
export function scrubber(values: readonly string[]): Scrub {
  return scrubberOf([needlesOf(values)]);
}

/**
 * Creates the same function for prepared secrets. `onSearch` receives the work of a search: characters read plus
 * comparisons.
 */
export function scrubberOf(groups: readonly Needles[], onSearch?: (work: number) => void): Scrub {
  const needles = groups.filter(({ whole }) => !whole.isEmpty);
  let search: Search | undefined;
  const remembered = new Map<string, readonly Range[] | undefined>();
  let charactersLeft = mostRemembered;
  const rangesIn = (text: string): readonly Range[] | undefined => {
    if (remembered.has(text)) return remembered.get(text);
    search ??= new Search(needles);
    const found = search.run(text);
    onSearch?.(search.work);
    charactersLeft -= text.length;
    if (charactersLeft > 0) remembered.set(text, found);
    return found;
  };
  return (text, longest = Number.POSITIVE_INFINITY) => {
    if (needles.length === 0 || text.length < shortestSecret) return text.slice(0, longest);
    const head = text.length > longest + lookahead ? text.slice(0, longest + lookahead) : text;
    const found = rangesIn(head);
    return found === undefined ? redacted.slice(0, longest) : withoutRanges(head, found, longest);
  };
}

type Range = readonly [start: number, end: number];

/** Searches a text and everything decoded from it. */
class Search {
  readonly #needles: readonly Needles[];
  readonly #unusual: ReadonlySet<number>;
  #found: Range[] = [];
  #unitsLeft = 0;

  /** Characters read and comparisons made by the latest run. */
  work = 0;

  /** Layers already searched, by a hash of their units: several ways of decoding often give the same text. */
  readonly #seen = new Set<number>();

  // Buffers that are reused for each text.
  #folded = new Uint16Array(0);
  #squeezed = new Uint16Array(0);
  #positions = new Uint32Array(0);

  constructor(needles: readonly Needles[]) {
    this.#needles = needles;
    this.#unusual = new Set(needles.flatMap(({ unusual }) => [...unusual]));
  }

  /** Returns the ranges of a text containing secrets, or `undefined` if the search is too expensive. */
  run(text: string): readonly Range[] | undefined {
    this.#found = [];
    this.#seen.clear();
    this.work = 0;
    this.#unitsLeft = mostUnitsPerCharacter * text.length + leastWork;
    // Breadth first: a text that several decodings give is met in the earliest round, with the most rounds left.
    let layers: readonly Layer[] = [layerOf(text)];
    for (let round = 0; layers.length > 0; round += 1) {
      const next: Layer[] = [];
      for (const layer of layers) {
        if (layer.length < shortestSecret || !this.#isNew(layer)) continue;
        this.#unitsLeft -= layer.length;
        // The part between a < and a > may be a tag or text: search both ways.
        const tags = layer.units.includes(0x3c) ? [true, false] : [true];
        if (this.#unitsLeft < 0 || !this.#search(layer, tags)) return undefined;
        if (round < mostRounds) next.push(...this.#decoded(layer, tags));
      }
      layers = next;
    }
    return merged(this.#found);
  }

  #isNew(layer: Layer): boolean {
    const hash = hashOf(layer);
    if (this.#seen.has(hash)) return false;
    this.#seen.add(hash);
    return true;
  }

  /** Decodes a layer in every applicable way. */
  #decoded(layer: Layer, tags: readonly boolean[]): readonly Layer[] {
    const layers: (Layer | undefined)[] = [];
    const text = textOf(layer);
    const { found, layer: unescaped } = decodeEscapes(layer, text, everyEscape, escapeContext);
    layers.push(unescaped);
    // If several kinds of escapes occur, part of a secret may look like one of them: decode each kind alone too.
    for (const kind of [percent, backslash, entity]) {
      if ((found & kind) !== 0 && found !== kind) layers.push(decodeEscapes(layer, text, kind, escapeContext).layer);
    }
    layers.push(
      decodeEscapes(layer, text, quotedPrintable, escapeContext).layer,
      decodeNumbers(layer, text, this.#isPlausible),
    );
    for (const skipsTags of tags) {
      for (let offset = 0; offset < 8; offset += 2) {
        layers.push(decodeRuns(layer, base64, offset, this.#isPlausible, skipsTags));
      }
    }
    for (let offset = 0; offset < 8; offset += 4) layers.push(decodeRuns(layer, hex, offset, this.#isPlausible, false));
    return layers.filter((decoded) => decoded !== undefined);
  }

  #search(layer: Layer, tags: readonly boolean[]): boolean {
    const { length } = layer;
    if (this.#folded.length < length) {
      this.#folded = new Uint16Array(length);
      this.#squeezed = new Uint16Array(length);
      this.#positions = new Uint32Array(length);
    }
    this.work += length;
    const mostSteps = mostStepsPerUnit * length + leastWork;
    const isDone = (steps: number): boolean => {
      this.work += steps;
      return steps <= mostSteps;
    };
    const add = (start: number, end: number): void => {
      this.#found.push([fromOf(layer, start), toOf(layer, end - 1)]);
    };
    const units = fold(layer.units, length, this.#folded);
    if (!this.#needles.every(({ whole }) => isDone(whole.find(units, length, mostSteps, add)))) return false;
    const positions = this.#positions;
    const addSqueezed = (start: number, end: number): void => add(positions[start] ?? 0, (positions[end - 1] ?? 0) + 1);
    return tags.every((skipsTags) => {
      const count = squeeze(units, length, skipsTags, this.#squeezed, positions);
      return this.#needles.every(({ squeezed }) =>
        isDone(squeezed.find(this.#squeezed, count, mostSteps, addSqueezed)),
      );
    });
  }

  /**
   * Returns whether a unit can be part of a secret. Callers pass `barrier` to ask whether any secret has a character
   * outside printable ASCII.
   */
  readonly #isPlausible = (unit: number): boolean => {
    if (unit < 0x7f ? unit >= 0x20 || unit === 9 || unit === 10 || unit === 13 : false) return true;
    return unit === barrier ? this.#unusual.size > 0 : this.#unusual.has(unit);
  };
}

/** Hashes a layer's text and its bounds. */
function hashOf({ units, length, from, to }: Layer): number {
  let first = from?.[0] ?? 0;
  let second = to?.[length - 1] ?? 0;
  for (let index = 0; index < length; index += 1) {
    const unit = units[index] ?? 0;
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second + unit, 0x5bd1e995) ^ (second >>> 13);
  }
  return (first >>> 0) * 2 ** 21 + (second >>> 11);
}

/** Replaces merged ranges and truncates the text at `longest`. */
function withoutRanges(text: string, ranges: readonly Range[], longest: number): string {
  let result = '';
  let index = 0;
  for (const [start, end] of ranges) {
    if (start >= longest) break;
    result += text.slice(index, start) + redacted;
    index = end;
  }
  if (index < longest) result += text.slice(index, longest);
  return result.slice(0, longest);
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
