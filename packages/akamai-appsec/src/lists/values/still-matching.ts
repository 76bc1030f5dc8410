import { parseIpRange } from '@edgeward/core';
import { canonicalValue } from './item-value.js';

/**
 * Returns the entries that match some of the given values although they are others: a range around an address, an
 * address of a range, a country of a region, a wildcard of a domain. `given` are canonical values.
 */
export function stillMatching<Entry>(
  type: string,
  given: ReadonlySet<string>,
  entries: readonly Entry[],
  textOf: (entry: Entry) => string | undefined,
): readonly Entry[] {
  const values = entries.map((entry) => canonicalValue(type, textOf(entry) ?? ''));
  const storedAround = widerValues(type, new Set(values.filter((value) => value !== undefined)));
  const givenAround = widerValues(type, given);
  const around = new Set([...given].flatMap((value) => storedAround(value)));
  return entries.filter((_, index) => {
    const value = values[index];
    return value !== undefined && (around.has(value) || givenAround(value).some((wider) => given.has(wider)));
  });
}

/** Makes a function returning the values around a value; ranges only of the lengths of the `known` ones. */
function widerValues(type: string, known: ReadonlySet<string>): (value: string) => readonly string[] {
  switch (type) {
    case 'IP': {
      const lengths = [...new Set(Array.from(known, (value) => parseIpRange(value)?.prefixLength ?? 0))];
      return (value) => {
        const range = parseIpRange(value);
        if (range === undefined) return [];
        // `1.2.3.4/0` would be refused as a mistake.
        const around = (length: number): string =>
          length > 0 ? `${range.address}/${length}` : `${range.version === 4 ? '0.0.0.0' : '::'}/0`;
        const shorter = lengths.filter((length) => length < range.prefixLength);
        return shorter.flatMap((length) => parseIpRange(around(length))?.text ?? []);
      };
    }
    case 'GEO':
      return (value) => (value.includes('-') ? [value.slice(0, 2)] : []);
    case 'DOMAIN':
      return (value) => {
        const labels = value.replace('*.', '').split('.');
        return labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join('.')}`);
      };
    default:
      return () => [];
  }
}
