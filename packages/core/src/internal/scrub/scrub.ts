import { decodeBase64, decodeHex, decodeNumbers, hexPrefix } from './encoded-bytes.js';
import { decodeEscapes, decodeWide, readUtf8 } from './escapes.js';
import { type Layer, layerOf, originOf, without } from './layer.js';
import { layout, type Needles, needlesOf, shortestSecret, tag } from './secret-needles.js';

/** Takes secrets out of a text, and returns at most `longest` characters of it. */
export type Scrub = (text: string, longest?: number) => string;

/** Longest text of a service an error or an event repeats outside of a body. */
export const longestText = 500;

const redacted = '[redacted]';

/** Maximum number of nested encodings to decode. */
const mostRounds = 3;

/** Characters to search beyond the returned part: a secret may start inside it and end after it. */
const lookahead = 8 * 1024;

/**
 * Number of characters whose search results are remembered: one message appears in the body, in the event and in the
 * log.
 */
const mostRemembered = 64 * 1024;

/** Limit of the work. A text needing more is redacted entirely. */
const mostWorkPerCharacter = 150;

const leastWork = 100_000;

/** Matches bytes that can be part of a text. UTF-16 and UTF-32 have zeros between letters. */
const printableBytes = /(?:[\t\n\r -~]\0{0,3}){8,}/g;

const anyBytes = /[\s\S]{8,}/g;

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
  const remembered = new Map<string, readonly Range[] | undefined>();
  let charactersLeft = mostRemembered;
  const rangesIn = (text: string): readonly Range[] | undefined => {
    if (remembered.has(text)) return remembered.get(text);
    const { ranges: found, work } = searched(text, needles);
    onSearch?.(work);
    charactersLeft -= text.length;
    if (charactersLeft > 0) remembered.set(text, found);
    return found;
  };
  return (text, longest = Number.POSITIVE_INFINITY) => {
    if (needles.length === 0 || text.length < shortestSecret) return text.slice(0, longest);
    const head = text.slice(0, longest + lookahead);
    const found = rangesIn(head);
    return found === undefined ? redacted.slice(0, longest) : withoutRanges(head, found, longest);
  };
}

type Range = readonly [start: number, end: number];

/**
 * Searches a text and everything decoded from it. Returns the ranges of the text containing secrets, or none if the
 * search is too expensive, and the work: characters read plus comparisons.
 */
function searched(text: string, needles: readonly Needles[]): { ranges?: readonly Range[]; work: number } {
  const mostWork = mostWorkPerCharacter * text.length + leastWork;
  const plausible = needles.every(({ isPrintable }) => isPrintable) ? printableBytes : anyBytes;
  const ranges: Range[] = [];
  let work = 0;
  const search = (layer: Layer, kind: 'whole' | 'squeezed'): void => {
    work += layer.text.length;
    for (const needle of needles) {
      work += needle[kind].find(layer.text, mostWork - work, (start, end) => {
        ranges.push(originOf(layer, start, end));
      });
    }
  };
  /** Layers already searched: several ways of decoding often give the same text. */
  const seen = new Set<string>();
  // Breadth first: a text reached by several decodings is searched in the earliest round, with the most rounds left.
  let layers: readonly (Layer | undefined)[] = [layerOf(text)];
  for (let round = 0; layers.length > 0; round += 1) {
    const next: (Layer | undefined)[] = [];
    // The part between a < and a > may be a tag or text: search both ways.
    for (const layer of layers.flatMap((each) =>
      each === undefined ? [] : [...new Set([each, without(each, tag)])],
    )) {
      const key = `${originOf(layer, 0, layer.text.length).join()} ${layer.text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const readable = readUtf8(layer);
      const squeezed = without(readable, layout);
      search(layer, 'whole');
      search(squeezed, 'squeezed');
      if (readable !== layer) {
        search(readable, 'whole');
        search(without(layer, layout), 'squeezed');
      }
      if (work > mostWork) return { work };
      if (round === mostRounds) continue;
      const plain = without(readable, hexPrefix);
      next.push(
        ...decodeEscapes(layer),
        decodeWide(readable),
        decodeNumbers(layer),
        ...decodeBase64(layer, plausible),
        ...decodeHex(plain === readable ? squeezed : without(plain, layout), plausible),
      );
    }
    layers = next;
  }
  return { ranges: merged(ranges), work };
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
  return (result + text.slice(index, longest)).slice(0, longest);
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
