import type { OptionChanges } from '../../api/client-options.js';
import { Secret } from '../../api/secret.js';
import { ConfigurationError, isConfigurationError } from '../../errors/errors.js';
import { isOptionsObject, isThenable, kindOf } from './kind-of.js';
import { nearestName, printableName } from './nearest-name.js';
import type { OptionType, OptionTypes } from './option-types.js';

/** The owner of a set of options. */
export interface OptionsOwner {
  /** Begins the messages, for example `NocCdn` or `logs.follow`. */
  readonly owner: string;
  readonly vendor?: string | undefined;
}

/**
 * Checks options by name and type, and returns a copy without the absent ones. `undefined` counts as absent, `null`
 * does not. Inherited options count, except from `Object.prototype`. The copy has no prototype.
 *
 * A workflow checks its own options together with the call options it passes on:
 * ```ts
 * interface FollowOptions extends CallOptions {
 *   readonly pollIntervalMs?: number | undefined;
 * }
 *
 * const followTypes: OptionTypes<FollowOptions> = { ...callOptionTypes, pollIntervalMs: optionType.positive };
 *
 * const { pollIntervalMs = 1000, ...call } = checkOptions('logs.follow', options, followTypes);
 * ```
 * An `async` function or a promise turns the error into a rejection. The table must name every member of the options
 * type, or it does not compile.
 *
 * @throws {@link ConfigurationError} An option is unknown, has the wrong type, or is missing but required. The message
 * names the option and the accepted values, never the given one.
 * @hidden
 */
export function checkOptions<Options extends object>(
  where: string | OptionsOwner,
  given: Options | undefined,
  types: OptionTypes<Options>,
): Options {
  const place: Place = { ...(typeof where === 'string' ? { owner: where } : where), path: '', partial: false };
  // The cast is safe: the table names every member of `Options`, and a mapped type merely lacks an index signature.
  return readOptions(place, given, types as Readonly<Record<string, OptionType>>) as Options;
}

/**
 * Checks options overriding others, as {@link checkOptions} does; required ones may be absent.
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
  return readOptions(
    { ...where, path: '', partial: true },
    given,
    types as Readonly<Record<string, OptionType>>,
  ) as Partial<Options>;
}

/**
 * Checks the only argument of a function.
 *
 * @throws {@link ConfigurationError} The argument has another type.
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

/** Reads options, which may be a Proxy or have throwing getters. The error may hold a secret, so it is not repeated. */
function readOptions(place: Place, given: unknown, types: Readonly<Record<string, OptionType>>): object {
  try {
    return checked(place, given, types);
  } catch (error) {
    if (isConfigurationError(error)) throw error;
    throw wrong(place, 'the options cannot be read', 'Check for a throwing getter or Proxy.');
  }
}

function checked(place: Place, given: unknown, types: Readonly<Record<string, OptionType>>): object {
  if (given !== undefined && !isOptionsObject(given)) {
    throw wrong(
      place,
      `requires its options as one object, not ${kindOf(given)}`,
      `For example { ${exampleOf(types)} }.`,
    );
  }
  const options = given ?? {};
  const has = ownership(options);
  for (const name in options) {
    if (!Object.hasOwn(types, name) && has(name)) throw unknownOption(place, name, options, types);
  }
  // Without a prototype: additions to `Object.prototype` are no options.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, type] of Object.entries(types)) {
    const value: unknown = has(name) ? Reflect.get(options, name) : undefined;
    if (value !== undefined) copy[name] = checkedValue(place, name, value, type);
    else if (type.required === true && !place.partial) {
      throw wrong(place, `requires the option \`${place.path}${name}\`: ${type.expected}`, type.hint);
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
      // Show the index of an item, but not the name of a member: it may be a secret given by mistake.
      if (isList || item !== undefined) checkedValue(place, `${name}[${isList ? key : '…'}]`, item, type.each);
    }
  }
  if ((type.members ?? type.each) === undefined || !isOptionsObject(value)) return value;
  // The caller may change the object later, for example during a call.
  if (type.members === undefined) return { ...value };
  // An object without a prototype was already copied by an earlier check (derived clients pass it on): keep it.
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
    return wrong(place, 'got credentials instead of options', 'Wrap them: { auth: … }.');
  }
  if (types['auth'] !== undefined && Object.hasOwn(options, 'clientOptions')) {
    return wrong(place, 'got a fake instead of options', 'Pass `fake.clientOptions`.');
  }
  const known = Object.keys(types);
  const nearest = nearestName(name, known);
  const list = known.length === 0 ? 'It has none.' : `The options are ${known.join(', ')}.`;
  const option =
    printableName(name) === undefined
      ? 'of the given name, which is hidden because it may be a secret'
      : `\`${place.path}${name}\``;
  return wrong(
    place,
    `has no option ${option}`,
    nearest === undefined ? list : `Did you mean \`${place.path}${nearest}\`? ${list}`,
  );
}

/** Returns a test for the members of `value`, ignoring the `Object.prototype` of its realm. */
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

/**
 * Checks an object with arbitrary member names and returns its members. `undefined` is invalid here: an unset variable
 * must not silently drop credentials.
 *
 * @throws {@link ConfigurationError} The argument is not an object, has fewer than `least` members, or has a value of
 * the wrong type.
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
    throw wrong(place, `requires one object with ${type.expected} for each name, not ${kindOf(given)}`, type.hint);
  }
  const members = Object.entries(given);
  if (members.length < least) throw wrong(place, `requires at least one name with ${type.expected}`, type.hint);
  for (const [name, value] of members) {
    const label = printableName(name) === undefined ? 'each value' : `\`${name}\``;
    if (!type.accepts(value)) throw wrong(place, `${label} must be ${type.expected}, not ${kindOf(value)}`, type.hint);
  }
  return members;
}
