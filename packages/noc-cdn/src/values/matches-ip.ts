import { parseIpRange } from '@edgeward/core';

/** A character or a class of a pattern, and how often it may come. */
interface Step {
  readonly character: RegExp;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

/**
 * Returns whether a pattern matches an IPv4 address, or may match it: the service calls its patterns partial regular
 * expressions, and documents no form of ranges. A pattern with groups or alternatives counts as not matching.
 *
 * The expression is simulated: running the pattern itself could take exponential time.
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
      if (step === undefined || !step.character.test(character)) continue;
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

/** Reads a pattern of digits, dots, classes and quantifiers. Returns `undefined` for any other. */
function stepsOf(body: string): readonly Step[] | undefined {
  const found = [...body.matchAll(/(\\[.d]|\[\^?[\d.-]{1,20}\]|[.\d])([*+?]?)/g)];
  if (found.map(([text]) => text).join('') !== body) return undefined;
  try {
    return found.map(([, text = '', quantifier = '']) => ({
      character: new RegExp(text),
      isOptional: quantifier === '*' || quantifier === '?',
      isRepeated: quantifier === '*' || quantifier === '+',
    }));
  } catch {
    // A class such as `[9-1]`.
    return undefined;
  }
}

/** Returns whether an entry is a range in CIDR notation, an undocumented form, and contains an address. */
function containsIp(entry: string, ip: string): boolean {
  const range = parseIpRange(entry);
  return range?.version === 4 && parseIpRange(`${ip}/${range.prefixLength}`)?.text === range.text;
}
