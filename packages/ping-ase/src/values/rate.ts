const units = ['second', 'minute', 'hour'] as const;

/** The unit of a rate. */
export type RateUnit = (typeof units)[number];

/** A rate: so many in each unit of time. A count of 0 means no limit. */
export interface Rate {
  readonly count: number;
  readonly per: RateUnit;
}

/**
 * Writes a rate as ASE takes it.
 *
 * @example
 * ```ts
 * rate(10, 'second'); // '10/second'
 * ```
 *
 * @throws RangeError when `count` is no whole number from 0, or `per` no unit.
 */
export function rate(count: number, per: RateUnit): string {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError('The count of a rate must be a non-negative integer');
  if (!units.includes(per)) throw new RangeError(`The unit of a rate must be one of ${units.join(', ')}`);
  return `${count}/${per}`;
}

/**
 * Parses a rate from ASE; `undefined` if malformed.
 *
 * @example
 * ```ts
 * parseRate('10/second'); // { count: 10, per: 'second' }
 * ```
 */
export function parseRate(text: string): Rate | undefined {
  const [, count, name] = /^\s*(\d+)\s*\/\s*([a-z]+?)s?\s*$/i.exec(text) ?? [];
  const per = units.find((unit) => unit === name?.toLowerCase());
  return per === undefined || !Number.isSafeInteger(Number(count)) ? undefined : { count: Number(count), per };
}
