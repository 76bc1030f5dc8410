/**
 * Characters controlling a terminal, hiding text or reversing its direction, and blanks other than a space: two texts
 * that differ must not look alike because of them.
 */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{2800}\u{3164}\u{ffa0}]|[^\S ]/gu;

/** Escapes a text of the service, so it cannot change its surroundings. */
export function printable(text: string): string {
  return text.replace(steering, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** Writes a value of the service as JSON on one line, of at most so many characters. */
export function printableValue(value: unknown, maxLength: number): string {
  return truncate(unitsOf(value), maxLength, 0);
}

/** Writes two values of the service of limited length each; the shortened texts still show the first difference. */
export function printableValues(before: unknown, after: unknown, maxLength: number): readonly [string, string] {
  const [one, other] = [unitsOf(before), unitsOf(after)];
  const first = one.findIndex((unit, index) => unit !== other[index]);
  const at = first === -1 ? one.length : first;
  return [truncate(one, maxLength, at), truncate(other, maxLength, at)];
}

/** Characters combining with the previous one: accents, variation selectors, skin tones. */
const marks = String.raw`[\p{M}\p{EMod}]{0,8}`;

/** Indivisible parts: an escape, a flag, a character with its marks, joined emoji. */
const unit = new RegExp(
  String.raw`(?:\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\.|\p{RI}\p{RI}|.)${marks}(?:\\u\{200d\}.${marks}){0,8}`,
  'gsu',
);

function unitsOf(value: unknown): readonly string[] {
  return printable(JSON.stringify(value)).match(unit) ?? [];
}

/** Shortens a text around a place; the place and some text before it remain. */
function truncate(units: readonly string[], maxLength: number, at: number): string {
  const length = lengthOf(units);
  if (length <= maxLength) return units.join('');
  // A quarter of the excerpt is before the place, unless less text follows.
  let start = Math.min(at, units.length - 1);
  let room = maxLength / 4;
  while (start > 0 && room >= (units[start - 1]?.length ?? 0)) {
    start -= 1;
    room -= units[start]?.length ?? 0;
  }
  let end = start;
  let kept = 0;
  while (end < units.length && kept + (units[end]?.length ?? 0) <= maxLength) {
    kept += units[end]?.length ?? 0;
    end += 1;
  }
  while (end === units.length && start > 0 && kept + (units[start - 1]?.length ?? 0) <= maxLength) {
    start -= 1;
    kept += units[start]?.length ?? 0;
  }
  const missingBefore = lengthOf(units.slice(0, start));
  const missingAfter = length - kept - missingBefore;
  const head = missingBefore > 0 ? `(${missingBefore} characters before) …` : '';
  const tail = missingAfter > 0 ? `… (${missingAfter} characters more)` : '';
  return `${head}${units.slice(start, end).join('')}${tail}`;
}

function lengthOf(units: readonly string[]): number {
  return units.reduce((sum, { length }) => sum + length, 0);
}
