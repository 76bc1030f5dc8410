/** A case file that cannot be understood: where, and what is wrong. */
export class CaseError extends Error {
  override readonly name = 'CaseError';

  constructor(at: string, problem: string) {
    super(`${at} ${problem}`);
  }
}

/** Reads a JSON value strictly; `at` says where it stands. */
export type Reader<T> = (value: unknown, at: string) => T;

type Members = Readonly<Record<string, Reader<unknown>>>;

type Read<M extends Members, Needed extends keyof M> = {
  readonly [K in Needed]: ReturnType<M[K]>;
} & {
  readonly [K in Exclude<keyof M, Needed>]?: ReturnType<M[K]>;
};

/** Reads an object that has no other members than these; those in `needed` must be there. */
export function closed<M extends Members, const Needed extends keyof M & string = never>(
  members: M,
  needed: readonly Needed[] = [],
): Reader<Read<M, Needed>> {
  return (value, at) => {
    const given = object(value, at);
    for (const name of needed) {
      if (!Object.hasOwn(given, name)) throw new CaseError(at, `has no "${name}"`);
    }
    const entries = Object.entries(given).map(([name, member]) => {
      const reader = Object.hasOwn(members, name) ? members[name] : undefined;
      if (reader === undefined) {
        throw new CaseError(at, `has the unknown key "${name}"; known are ${Object.keys(members).join(', ')}`);
      }
      return [name, reader(member, `${at}/${name}`)];
    });
    // Each member was read by its own reader, and the needed ones are there.
    return Object.fromEntries(entries) as Read<M, Needed>;
  };
}

/** Reads an object whatever its members. */
export function object(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CaseError(at, 'is no object');
  return { ...value };
}

/** Reads an object whose members are all of one kind. */
export function recordOf<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, at) =>
    Object.fromEntries(
      Object.entries(object(value, at)).map(([name, member]) => [name, reader(member, `${at}/${name}`)]),
    );
}

/** Reads a list whose items are all of one kind. */
export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new CaseError(at, 'is no list');
    return value.map((item, index) => reader(item, `${at}/${index}`));
  };
}

/** Reads a text, which may be empty. */
export const text: Reader<string> = (value, at) => {
  if (typeof value === 'string') return value;
  throw new CaseError(at, 'is no text');
};

/** Reads a number. */
export const number: Reader<number> = (value, at) => {
  if (typeof value === 'number') return value;
  throw new CaseError(at, 'is no number');
};

/** Reads `true` or `false`. */
export const flag: Reader<boolean> = (value, at) => {
  if (typeof value === 'boolean') return value;
  throw new CaseError(at, 'is neither true nor false');
};

/** Takes any JSON value. */
export const anything: Reader<unknown> = (value) => value;

/** Reads one of a few texts. */
export function oneOf<const Known extends string>(...known: readonly Known[]): Reader<Known> {
  return (value, at) => {
    const found = known.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw new CaseError(at, `is ${JSON.stringify(value)}, not one of ${known.join(', ')}`);
  };
}
