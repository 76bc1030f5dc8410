import {
  type Ended,
  type Issue,
  isJson,
  OperationFailedError,
  refusedParams,
  sameSet,
  unknownParams,
} from '@edgeward/core';
import type { SiteConfigAnswer } from '../generated/models.js';
import { addressOf, documentedIpPattern, exactIpPattern, isPatternOf } from '../values/ip-pattern.js';
import { matchesIp } from '../values/matches-ip.js';

/** The wire's names of the lists, as their actions have them. */
export type AddressListName = 'blacklistedips' | 'whitelistedips';

/** An entry of a list: one address, or a pattern of your own. */
export type AddressOrPattern =
  | {
      /** An IPv4 address. */
      readonly ip: string;

      /**
       * Whether to match only this address, with `^198\.51\.100\.7$`, an unverified form. Otherwise the documented form
       * is used, which also matches longer addresses: `^1.2.3.4` also blocks 1.2.3.40 to 1.2.3.49. Default: `false` for
       * the blocked, `true` for the allowed list. A removal removes every form.
       */
      readonly exact?: boolean | undefined;
      readonly pattern?: undefined;
    }
  | { readonly pattern: string; readonly ip?: undefined; readonly exact?: undefined };

/** Parameters of the calls changing one list entry. */
export type ChangeAddressParams = AddressOrPattern & {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /**
   * The current patterns of the list, or a response of `sites.get` with them. Required if the service does not return
   * the list, as documented. A list returned by the service takes precedence.
   */
  readonly current?: readonly string[] | SiteConfigAnswer | undefined;
};

/** The result of a change of a list. */
export interface ChangedAddressList extends Ended {
  /** `unchanged` if the list was in this state already. */
  readonly outcome: 'updated' | 'unchanged';

  /** All patterns of the list after the change: as returned or else as confirmed by the service. */
  readonly patterns: readonly string[];

  /** After removing an address: other patterns still matching it. */
  readonly stillMatchedBy?: readonly string[];
}

/** One change of a list, checked. */
export interface AddressChange {
  readonly kind: 'add' | 'remove';

  /** The pattern to add. */
  readonly pattern: string;

  /** The address in canonical form, if the change is about one. */
  readonly ip: string | undefined;

  /** Returns whether an entry makes an addition unnecessary. */
  readonly covers: (entry: string) => boolean;

  /** Returns whether a removal removes an entry. */
  readonly names: (entry: string) => boolean;
}

/** Reads the parameters of a change. */
export function changeOf(
  operation: string,
  name: AddressListName,
  kind: AddressChange['kind'],
  { ip, exact, pattern, current, website, ...rest }: ChangeAddressParams,
): AddressChange {
  const issues: Issue[] = [...unknownParams(rest)];
  if (website !== undefined && (typeof website !== 'string' || website === '')) {
    issues.push({ pointer: '/website', message: 'must be the name of a website' });
  }
  if ((ip === undefined) === (pattern === undefined)) {
    issues.push({ pointer: '/ip', message: 'must be given instead of `pattern`: pass exactly one of them' });
  } else if (ip === undefined && !isItem(pattern)) {
    issues.push({ pointer: '/pattern', message: 'must be a pattern without white space' });
  }
  if (exact !== undefined && (typeof exact !== 'boolean' || ip === undefined)) {
    issues.push({ pointer: '/exact', message: 'must be true or false, and requires `ip`' });
  }
  if (
    current !== undefined &&
    !(Array.isArray(current) ? Array.from<unknown>(current).every(isItem) : isJson(current))
  ) {
    issues.push({ pointer: '/current', message: 'must be all patterns of the list, or a response of sites.get' });
  }
  if (issues.length > 0) {
    throw refusedParams({ vendor: 'noc', operation }, issues);
  }
  if (ip === undefined) {
    const isIt = (entry: string): boolean => entry === pattern;
    return { kind, pattern: String(pattern), ip: undefined, covers: isIt, names: isIt };
  }
  const address = addressOf(ip, operation);
  const isExact = exact ?? name === 'whitelistedips';
  const documented = documentedIpPattern(address);
  const written = isExact ? exactIpPattern(address) : documented;
  return {
    kind,
    pattern: written,
    ip: address,
    // The unverified form may have no effect.
    covers: (entry) => entry === written || entry === documented,
    names: (entry) => isPatternOf(entry, address),
  };
}

/** Applies a change to a list. */
export function changedList(
  before: readonly string[],
  { kind, pattern, covers, names }: AddressChange,
): readonly string[] {
  if (kind === 'remove') return before.filter((entry) => !names(entry));
  return before.some(covers) ? before : [...before, pattern];
}

/** Returns whether a list already reflects a change. */
export function isAsWanted(list: readonly string[], { kind, covers, names }: AddressChange): boolean {
  return kind === 'add' ? list.some(covers) : !list.some(names);
}

/** Makes the result of a change. */
export function listResult(
  outcome: ChangedAddressList['outcome'],
  patterns: readonly string[],
  { kind, ip }: AddressChange,
): ChangedAddressList {
  const matching = kind === 'remove' && ip !== undefined ? patterns.filter((entry) => matchesIp(entry, ip)) : [];
  return { outcome, patterns, ...(matching.length > 0 && { stillMatchedBy: matching }) };
}

function isItem(entry: unknown): entry is string {
  return typeof entry === 'string' && entry !== '' && !/\s/.test(entry);
}

/** Reads a list from the settings of a website; `undefined` if they do not show it. */
export function shownList(answer: SiteConfigAnswer, name: AddressListName): readonly string[] | undefined {
  const { config }: { readonly config?: unknown } = answer;
  const value: unknown = isJson(config) ? config[name] : undefined;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return typeof value === 'string' ? value.split(/\s/).filter((item) => item !== '') : undefined;
}

/** The writes of this client to a list the service does not show. */
export class ListMemory {
  readonly list: readonly string[];
  readonly #bases: readonly (readonly string[])[];
  readonly #removed: readonly string[];

  constructor(list: readonly string[], before: readonly string[], earlier?: ListMemory) {
    this.list = list;
    // Callers who still state an old list are recognised, for a while.
    this.#bases = [before, ...(earlier === undefined ? [] : earlier.#bases)].slice(0, 100);
    const gone = [...before, ...(earlier === undefined ? [] : earlier.#removed)];
    this.#removed = [...new Set(gone)].filter((entry) => !list.includes(entry));
  }

  /** Returns the current list given the caller's `stated` one; `undefined` if it contradicts the remembered writes. */
  reconcile(stated: readonly string[]): readonly string[] | undefined {
    if ([this.list, ...this.#bases].some((known) => sameSet(known, stated))) return this.list;
    const isNewer =
      this.list.every((entry) => stated.includes(entry)) && !this.#removed.some((entry) => stated.includes(entry));
    return isNewer ? stated : undefined;
  }
}

/**
 * Returns the entries of a list. The service's own response takes precedence; a client remembers its own writes. Throws
 * instead of guessing: replacing an incomplete list would drop entries.
 */
export function currentList(
  operation: string,
  given: ChangeAddressParams['current'],
  live: SiteConfigAnswer,
  name: AddressListName,
  memory: ListMemory | undefined,
): readonly string[] {
  const shown = shownList(live, name);
  if (shown !== undefined) return shown;
  const stated = given === undefined || isList(given) ? given : shownList(given, name);
  if (stated === undefined) {
    throw refusal(
      operation,
      `the service does not return the list ${name}`,
      given === undefined
        ? 'Pass all its present patterns as `current`, or use a custom rule of the type ip_block.'
        : 'The response passed as `current` lacks it, too: pass the patterns themselves.',
    );
  }
  const known = memory === undefined ? stated : memory.reconcile(stated);
  if (known === undefined) {
    throw refusal(
      operation,
      `\`current\` contradicts the last write of this client to the list ${name}`,
      'Read the list again. If `current` is right, write it with ipLists.replaceDenied or replaceAllowed.',
    );
  }
  return known;
}

function isList(value: readonly string[] | SiteConfigAnswer): value is readonly string[] {
  return Array.isArray(value);
}

function refusal(operation: string, why: string, hint: string): OperationFailedError {
  return new OperationFailedError({ vendor: 'noc', operation, message: `Nothing was sent: ${why}`, hint });
}
