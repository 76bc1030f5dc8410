import { parseIpRange } from '@edgeward/core';

/** One character of a pattern, and how often it may come. */
interface Step {
  readonly accepts: (character: string) => boolean;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

/**
 * Returns whether a pattern matches an IPv4 address, or could: the service calls its patterns partial regular
 * expressions, and has ranges in no documented form. Groups and alternatives are not read.
 *
 * It simulates the expression, because a pattern run as one could take for ever.
 */
export function matchesIp(pattern: string, ip: string): boolean {
  if (containsIp(pattern, ip)) return true;
  const [, start, body = '', end] = /^(\^?)(.*?)(\$?)$/.exec(pattern) ?? [];
  const steps = stepsOf(body);
  if (steps === undefined) return false;
  let open = closed(new Set([0]), steps);
  for (const character of ip) {
    if (open.has(steps.length) && end === '') return true;
    const next = new Set(start === '' ? [0] : []);
    for (const at of open) {
      const step = steps[at];
      if (step === undefined || !step.accepts(character)) continue;
      next.add(at + 1);
      if (step.isRepeated) next.add(at);
    }
    open = closed(next, steps);
  }
  return open.has(steps.length);
}

/** Adds the positions reached without a character. */
function closed(open: Set<number>, steps: readonly Step[]): Set<number> {
  // A set visits members added during the iteration.
  for (const at of open) if (steps[at]?.isOptional) open.add(at + 1);
  return open;
}

/** Reads the characters of a pattern; `undefined` if it has others than digits, dots, classes and quantifiers. */
function stepsOf(body: string): readonly Step[] | undefined {
  const found = [...body.matchAll(/(\\[.d]|\[\^?[\d.-]{1,20}\]|[.\d])([*+?]?)/g)];
  if (found.map(([text]) => text).join('') !== body) return undefined;
  return found.map(([, text = '', quantifier = '']) => ({
    accepts: (character) => accepts(text, character),
    isOptional: quantifier === '*' || quantifier === '?',
    isRepeated: quantifier === '*' || quantifier === '+',
  }));
}

function accepts(text: string, character: string): boolean {
  if (text === '.') return true;
  if (text === '\\d') return character !== '.';
  if (!text.startsWith('[')) return text.endsWith(character);
  const members = text.slice(1, -1).replace('^', '');
  const ranges = [...members.matchAll(/(\d)-(\d)/g)];
  const isMember =
    members.replaceAll(/\d-\d/g, '').includes(character) ||
    ranges.some(([, low = '', high = '']) => character !== '.' && character >= low && character <= high);
  return isMember !== text.startsWith('[^');
}

/** Returns whether an entry is a range with an address, in a form the documentation does not mention. */
function containsIp(entry: string, ip: string): boolean {
  const range = parseIpRange(entry);
  return range?.version === 4 && parseIpRange(`${ip}/${range.prefixLength}`)?.text === range.text;
}
