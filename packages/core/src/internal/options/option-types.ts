import { Secret } from '../../api/secret.js';
import { isOptionsObject } from './kind-of.js';

/** The type of an option. */
export interface OptionType {
  /** Completes "must be …", for example `a function`. */
  readonly expected: string;

  accepts(value: unknown): boolean;

  /** Describes a rejected value without revealing it. Default: its type. */
  kindOf?(value: unknown): string | undefined;

  /** Whether the option must be given. */
  readonly required?: boolean;

  /** The hint for a missing or wrong option. */
  readonly hint?: string;

  /** The options inside the value, if it is an object. */
  readonly members?: Readonly<Record<string, OptionType>>;

  /** The type of each item of a list, or of each value of an object with free names, which is copied. */
  readonly each?: OptionType;
}

/** One {@link OptionType} for each option; members of the type `never` only catch slips and are left out. */
export type OptionTypes<Options extends object> = {
  readonly [Name in keyof Options as [Exclude<Options[Name], undefined>] extends [never] ? never : Name]-?: OptionType;
};

type CommonType =
  | 'text'
  | 'secret'
  | 'flag'
  | 'positive'
  | 'pauseMs'
  | 'notNegative'
  | 'count'
  | 'positiveCount'
  | 'callback'
  | 'object'
  | 'texts'
  | 'date';

const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value);

/**
 * Option types with several owners.
 *
 * @hidden
 */
export const optionType: Readonly<Record<CommonType, OptionType>> = {
  text: { expected: 'a non-empty string', accepts: (value) => typeof value === 'string' && value !== '' },
  secret: {
    expected: 'a non-empty string or a Secret',
    accepts: (value) => value instanceof Secret || (typeof value === 'string' && value !== ''),
  },
  flag: { expected: 'true or false', accepts: (value) => typeof value === 'boolean' },
  positive: { expected: 'a positive number', accepts: (value) => isNumber(value) && value > 0 },
  pauseMs: {
    expected: 'a positive number of milliseconds',
    accepts: (value) => Number.isFinite(value) && Number(value) > 0,
  },
  notNegative: { expected: 'a non-negative number', accepts: (value) => isNumber(value) && value >= 0 },
  count: { expected: 'a non-negative integer', accepts: (value) => Number.isInteger(value) && Number(value) >= 0 },
  positiveCount: {
    expected: 'a positive integer',
    accepts: (value) => Number.isInteger(value) && Number(value) > 0,
  },
  callback: { expected: 'a function', accepts: (value) => typeof value === 'function' },
  object: { expected: 'an object', accepts: isOptionsObject },
  texts: {
    expected: 'a list of strings',
    accepts: (value) => Array.isArray(value) && Array.from<unknown>(value).every((each) => typeof each === 'string'),
  },
  date: { expected: 'a Date', accepts: (value) => isValidDate(value) },
};

function isValidDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]' && !Number.isNaN(Number(value));
}

/**
 * Creates the type of an option with a fixed list of `values`.
 *
 * @hidden
 */
export function oneOf(...values: readonly unknown[]): OptionType {
  const written = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
  return { expected: written.join(' or '), accepts: (value) => values.includes(value) };
}

/**
 * Creates the type of an option holding an object of options.
 *
 * @hidden
 */
export function optionsOf<Options extends object>(members: OptionTypes<Options>): OptionType {
  // See checkOptions.
  return { ...optionType.object, members: members as Readonly<Record<string, OptionType>> };
}

/**
 * Creates the type of an option holding a list of `item`.
 *
 * @hidden
 */
export function listOf(item: OptionType): OptionType {
  return { expected: 'a list', accepts: Array.isArray, each: item };
}

/**
 * Creates the type of an option holding a record of `value` with arbitrary names.
 *
 * @hidden
 */
export function recordOf(value: OptionType): OptionType {
  return { ...optionType.object, each: value };
}

/**
 * Creates the type of an option holding an object with these methods.
 *
 * @hidden
 */
export function withMethods(expected: string, methods: readonly string[], hint?: string): OptionType {
  return {
    expected,
    accepts: (value) =>
      ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
      methods.every((method) => typeof Reflect.get(value, method) === 'function'),
    ...(hint === undefined ? {} : { hint }),
  };
}
