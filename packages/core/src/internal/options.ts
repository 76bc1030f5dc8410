import type { OptionChanges } from '../api/client-options.js';
import { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';

/** What one option takes. */
export interface OptionType {
  /** Completes "must be …", for example `a function`. */
  readonly expected: string;

  accepts(value: unknown): boolean;

  /** Describes a value that is not accepted, without showing it. Default: its type. */
  kindOf?(value: unknown): string | undefined;

  /** Whether the option must be given. */
  readonly required?: boolean;

  /** What to do when the option is missing or wrong. */
  readonly hint?: string;

  /** The options inside the value, if it is an object. */
  readonly members?: Readonly<Record<string, OptionType>>;

  /** What each item of a list has to be, and each value of an object whose names are the caller's own. */
  readonly each?: OptionType;
}

/** One {@link OptionType} for each option; members of the type `never` only catch slips and are left out. */
export type OptionTypes<Options extends object> = {
  readonly [Name in keyof Options as [Exclude<Options[Name], undefined>] extends [never] ? never : Name]-?: OptionType;
};

/** Where a set of options is given. */
export interface OptionsOwner {
  /** Begins the messages, for example `NocCdn` or `logs.follow`. */
  readonly owner: string;
  readonly vendor?: string | undefined;
}

/**
 * Checks options by name and type, and returns a copy of those that are given. `undefined` counts as absent, `null`
 * does not. Inherited options count, those of `Object.prototype` do not. The copy has no prototype.
 *
 * A workflow checks its own options together with those that it hands on to its calls:
 * ```ts
 * interface FollowOptions extends CallOptions {
 *   readonly pollIntervalMs?: number | undefined;
 * }
 *
 * const followTypes: OptionTypes<FollowOptions> = { ...callOptionTypes, pollIntervalMs: optionType.positive };
 *
 * const { pollIntervalMs = 1000, ...call } = checkOptions('logs.follow', options, followTypes);
 * ```
 * An `async` function or a promise turns the error into a rejection. The table has to name every member of the options
 * type, or it does not compile.
 *
 * @throws {@link ConfigurationError} An option is unknown, has the wrong type, or is required and missing. The message
 * names the option and what it takes, never its value.
 * @hidden
 */
export function checkOptions<Options extends object>(
  where: string | OptionsOwner,
  given: Options | undefined,
  types: OptionTypes<Options>,
): Options {
  const place: Place = { ...(typeof where === 'string' ? { owner: where } : where), path: '', partial: false };
  // The table names every member of `Options`; a mapped type only has no index signature.
  return checked(place, given, types as Readonly<Record<string, OptionType>>) as Options;
}

/**
 * Checks options that are laid over others, as {@link checkOptions} does; required ones may be absent.
 *
 * @throws {@link ConfigurationError} An option is unknown or has the wrong type.
 * @hidden
 */
export function checkChanges<Options extends object>(
  where: OptionsOwner,
  given: OptionChanges<Options> | undefined,
  types: OptionTypes<Options>,
): Partial<Options> {
  // See checkOptions.
  return checked(
    { ...where, path: '', partial: true },
    given,
    types as Readonly<Record<string, OptionType>>,
  ) as Partial<Options>;
}

/**
 * Checks the first argument of a function that takes one thing.
 *
 * @throws {@link ConfigurationError} It is something else.
 * @hidden
 */
export function checkArgument(owner: string, given: unknown, type: OptionType): void {
  if (type.accepts(given)) return;
  throw wrong({ owner, path: '', partial: false }, `takes ${type.expected}, not ${kindOf(given)}`, type.hint);
}

interface Place extends OptionsOwner {
  /** `tls.` for the options inside `tls`. */
  readonly path: string;

  /** Whether required options may be absent. */
  readonly partial: boolean;
}

function checked(place: Place, given: unknown, types: Readonly<Record<string, OptionType>>): object {
  if (given !== undefined && !isOptionsObject(given)) {
    throw wrong(place, `takes its options as one object, not ${kindOf(given)}`, `For example { ${exampleOf(types)} }.`);
  }
  const options = given ?? {};
  const has = ownership(options);
  for (const name in options) {
    if (!Object.hasOwn(types, name) && has(name)) throw unknownOption(place, name, options, types);
  }
  // Without a prototype: what somebody has put into `Object.prototype` is no option.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, type] of Object.entries(types)) {
    const value: unknown = has(name) ? Reflect.get(options, name) : undefined;
    if (value !== undefined) copy[name] = checkedValue(place, name, value, type);
    else if (type.required === true && !place.partial) {
      throw wrong(place, `needs the option \`${place.path}${name}\`: ${type.expected}`, type.hint);
    }
  }
  return copy;
}

function checkedValue(place: Place, name: string, value: unknown, type: OptionType): unknown {
  if (!type.accepts(value)) {
    const hint =
      typeof value === 'object' && value !== null && isThenable(value) ? 'Await the promise first.' : type.hint;
    throw wrong(
      place,
      `\`${place.path}${name}\` must be ${type.expected}, not ${type.kindOf?.(value) ?? kindOf(value)}`,
      hint,
    );
  }
  const isList = Array.isArray(value);
  if (type.each !== undefined && (isList || type.members === undefined)) {
    const items: object = typeof value === 'object' && value !== null ? value : {};
    for (const [key, item] of Object.entries<unknown>({ ...items })) {
      // A name may be a value that slipped in; the number of an item is none.
      if (isList || item !== undefined) checkedValue(place, `${name}[${isList ? key : '…'}]`, item, type.each);
    }
  }
  if (type.members === undefined || !isOptionsObject(value)) return value;
  // A copy of an earlier check, in the options of a derived client, stays the same object.
  const isCopy = Object.getPrototypeOf(value) === null;
  const copy = checked({ ...place, path: `${place.path}${name}.`, partial: false }, value, type.members);
  return isCopy ? value : copy;
}

function wrong({ owner, vendor }: Place, problem: string, hint: string | undefined): ConfigurationError {
  return new ConfigurationError({ vendor, message: `${owner}: ${problem}`, hint });
}

function unknownOption(
  place: Place,
  name: string,
  options: object,
  types: Readonly<Record<string, OptionType>>,
): ConfigurationError {
  if (types['auth']?.accepts(options) === true) {
    return wrong(place, 'was given credentials instead of options', 'Give { auth: … } around them.');
  }
  if (types['auth'] !== undefined && Object.hasOwn(options, 'clientOptions')) {
    return wrong(place, 'was given a fake instead of options', 'Give `fake.clientOptions`.');
  }
  const known = Object.keys(types);
  const nearest = nearestName(name, known);
  const list = known.length === 0 ? 'It has none.' : `The options are ${known.join(', ')}.`;
  const shown = showableName(name) === undefined ? 'one that was given' : `\`${place.path}${name}\``;
  return wrong(
    place,
    `has no option ${shown}`,
    nearest === undefined ? list : `Did you mean \`${place.path}${nearest}\`? ${list}`,
  );
}

/**
 * Returns `name` if it can be shown: one that is longer or has more digits than names have may be a value that slipped in.
 */
export function showableName(name: unknown): string | undefined {
  if (typeof name !== 'string' || name.length > 32) return undefined;
  return /^[a-z_$][\w$-]*$/i.test(name) && !/\d.*\d.*\d/.test(name) ? name : undefined;
}

/**
 * Tells whether a value holds options or parameters as members: lists, functions, promises and the objects of a platform
 * (`Map`, `Headers`, `Date`) do not, though they would pass for an object with none.
 *
 * @hidden
 */
export function isOptionsObject(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.prototype.toString.call(value) === '[object Object]' &&
    !isThenable(value)
  );
}

function isThenable(value: object): boolean {
  return typeof Reflect.get(value, 'then') === 'function';
}

/** Tells which members `value` has, not counting those of the `Object.prototype` of its realm. */
function ownership(value: object): (name: string) => boolean {
  let root: object | null = Reflect.getPrototypeOf(value);
  for (let next = root; next !== null; next = Reflect.getPrototypeOf(next)) root = next;
  const common: object = root !== null && Object.hasOwn(root, 'isPrototypeOf') ? root : {};
  return (name) => Object.hasOwn(value, name) || (name in value && !Object.hasOwn(common, name));
}

function exampleOf(types: Readonly<Record<string, OptionType>>): string {
  const names = Object.keys(types);
  const [first = ''] = [...names.filter((name) => types[name]?.required === true), ...names];
  return `${first}: …`;
}

/** Describes a value without showing it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return String(value);
    if (value <= 0) return value === 0 ? '0' : 'a negative number';
    return Number.isInteger(value) ? 'a number' : 'a number with decimals';
  }
  if (typeof value === 'object') return isThenable(value) ? 'a promise' : 'an object';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'undefined') return 'undefined';
  return `a ${typeof value}`;
}

/** What people write who know another library, by the name in small letters without separators. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  abort: ['signal'],
  abortsignal: ['signal'],
  agent: ['fetch'],
  apikey: ['auth', 'key'],
  authorization: ['auth'],
  ca: ['tls'],
  cert: ['tls'],
  concurrency: ['maxConcurrency'],
  credentials: ['auth'],
  credential: ['auth'],
  dispatcher: ['fetch'],
  domain: ['website'],
  dryrun: ['readOnly'],
  endpoint: ['baseUrl'],
  host: ['baseUrl'],
  httpagent: ['fetch'],
  httpsagent: ['fetch'],
  key: ['auth'],
  listener: ['onEvent'],
  log: ['onEvent'],
  logger: ['onEvent'],
  org: ['organization'],
  params: ['query'],
  password: ['auth'],
  proxy: ['fetch'],
  readonly: ['readOnly'],
  region: ['location'],
  rejectunauthorized: ['tls', 'acceptAnyCertificate'],
  retries: ['maxRetries'],
  retry: ['maxRetries'],
  secret: ['auth'],
  site: ['website'],
  state: ['seed'],
  timeout: ['timeoutMs'],
  token: ['auth', 'accessToken'],
  totaltimeout: ['totalTimeoutMs'],
  uri: ['baseUrl'],
  url: ['baseUrl', 'path'],
  zone: ['website'],
};

/**
 * Checks an object whose member names are the caller's own, and returns its members. `undefined` is a wrong value here: a
 * variable that is not set must not leave credentials out.
 *
 * @throws {@link ConfigurationError} It is no such object, it has fewer than `least` members, or a value has the wrong type.
 * @hidden
 */
export function checkMembers<Value>(
  owner: string,
  given: Readonly<Record<string, Value>>,
  type: OptionType,
  least: 0 | 1 = 1,
): readonly (readonly [name: string, value: Value])[] {
  const place: Place = { owner, path: '', partial: false };
  if (!isOptionsObject(given) || given instanceof Secret) {
    throw wrong(place, `takes one object with ${type.expected} for each name, not ${kindOf(given)}`, type.hint);
  }
  const members = Object.entries(given);
  if (members.length < least) throw wrong(place, `takes at least one name with ${type.expected}`, type.hint);
  for (const [name, value] of members) {
    const shown = showableName(name) === undefined ? 'each value' : `\`${name}\``;
    if (!type.accepts(value)) throw wrong(place, `${shown} must be ${type.expected}, not ${kindOf(value)}`, type.hint);
  }
  return members;
}

/**
 * Returns the name of `known` that `name` is most likely meant to be.
 *
 * @hidden
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  const plain = plainName(name);
  const same = known.find((each) => plainName(each) === plain);
  if (same !== undefined) return same;
  const meant = Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined;
  const synonym = meant?.find((each) => known.includes(each));
  if (synonym !== undefined) return synonym;
  // `idleTimeout` for `idleTimeoutMs`, `intervalMs` for `pollIntervalMs`.
  const longer = plain.length < 4 ? undefined : known.find((each) => plainName(each).includes(plain));
  if (longer !== undefined) return longer;
  const [best] = known
    .map((each) => ({ each, distance: editDistance(plain, plainName(each)) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(1, Math.round(plain.length / 3)) ? best.each : undefined;
}

function plainName(name: string): string {
  return name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
}

/** Counts the letters to insert, delete, replace or swap with their neighbours. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      const isSwap = i > 0 && j > 0 && letter === b[j - 1] && other === a[i - 1];
      const swapped = isSwap ? (before[j - 1] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

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
 * The types that options of several owners have.
 *
 * @hidden
 */
export const optionType: Readonly<Record<CommonType, OptionType>> = {
  text: { expected: 'a string that is not empty', accepts: (value) => typeof value === 'string' && value !== '' },
  secret: {
    expected: 'a string that is not empty or a Secret',
    accepts: (value) => value instanceof Secret || (typeof value === 'string' && value !== ''),
  },
  flag: { expected: 'true or false', accepts: (value) => typeof value === 'boolean' },
  positive: { expected: 'a number above 0', accepts: (value) => isNumber(value) && value > 0 },
  pauseMs: {
    expected: 'a number of milliseconds above 0',
    accepts: (value) => Number.isFinite(value) && Number(value) > 0,
  },
  notNegative: { expected: 'a number from 0', accepts: (value) => isNumber(value) && value >= 0 },
  count: { expected: 'a whole number from 0', accepts: (value) => Number.isInteger(value) && Number(value) >= 0 },
  positiveCount: {
    expected: 'a whole number from 1',
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
 * Makes the type of an option that takes one of `values`.
 *
 * @hidden
 */
export function oneOf(...values: readonly unknown[]): OptionType {
  const written = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
  return { expected: written.join(' or '), accepts: (value) => values.includes(value) };
}

/**
 * Makes the type of an option that is itself an object of options.
 *
 * @hidden
 */
export function optionsOf<Options extends object>(members: OptionTypes<Options>): OptionType {
  // See checkOptions.
  return { ...optionType.object, members: members as Readonly<Record<string, OptionType>> };
}

/**
 * Makes the type of an option that is a list of `item`.
 *
 * @hidden
 */
export function listOf(item: OptionType): OptionType {
  return { expected: 'a list', accepts: Array.isArray, each: item };
}

/**
 * Makes the type of an option that is an object of `value` by names of the caller's own.
 *
 * @hidden
 */
export function recordOf(value: OptionType): OptionType {
  return { ...optionType.object, each: value };
}

/**
 * Makes the type of an option that must be an object with these methods.
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
