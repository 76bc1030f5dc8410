import { OperationFailedError } from '@edgeward/core';
import type { SiteConfigAnswer } from './generated/models.js';
import { exactIpPattern } from './ip-pattern.js';
import { isRecord } from './is-record.js';

/** The wire's names of the lists, as their actions have them. */
export type AddressListName = 'blacklistedips' | 'whitelistedips';

/** What a list is to have or to lose: one address, or a pattern of your own. */
export type AddressOrPattern =
  | { readonly ip: string; readonly pattern?: undefined }
  | { readonly pattern: string; readonly ip?: undefined };

/** Parameters of the calls that change one entry of a list. */
export type ChangeAddressParams = AddressOrPattern & {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /**
   * All patterns that the list has now, or an answer of `sites.get` that shows them. Needed where the service does not
   * show the list, which the documented answer does not.
   */
  readonly current?: readonly string[] | SiteConfigAnswer | undefined;
};

/** What became of a list. */
export interface ChangedAddressList {
  /** Whether a change was sent; `false` where the list was so already. */
  readonly changed: boolean;

  /** All patterns of the list afterwards. */
  readonly patterns: readonly string[];
}

/** The pattern that a change is about. */
export function patternOf({ ip, pattern }: AddressOrPattern): string {
  return ip === undefined ? pattern : exactIpPattern(ip);
}

/** Reads a list from the settings of a website; `undefined` where they do not show it. */
export function shownList(answer: SiteConfigAnswer, name: AddressListName): readonly string[] | undefined {
  const { config }: { readonly config: unknown } = answer;
  const value: unknown = isRecord(config) ? config[name] : undefined;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return typeof value === 'string' ? value.split(/\s+/).filter((item) => item !== '') : undefined;
}

/**
 * Finds out what a list has now. It throws rather than guess: whoever replaces a list that they did not see whole drops
 * entries.
 */
export function currentList(
  given: ChangeAddressParams['current'],
  live: SiteConfigAnswer,
  name: AddressListName,
): readonly string[] {
  const shown = shownList(live, name);
  const stated = given === undefined || isList(given) ? given : shownList(given, name);
  if (shown === undefined && stated === undefined) {
    throw refusal(
      `the service does not show the list ${name}`,
      given === undefined
        ? 'Give all patterns that it has now as `current`, or use a custom rule of the type ip_block.'
        : 'The answer that was given as `current` does not show it either: give the patterns themselves.',
    );
  }
  const unseen = stated === undefined ? [] : (shown ?? []).filter((pattern) => !stated.includes(pattern));
  if (unseen.length > 0) {
    throw refusal(
      `the list ${name} has ${unseen.length} pattern(s) that \`current\` lacks`,
      'Read the list again: somebody has changed it since.',
    );
  }
  return stated ?? shown ?? [];
}

function isList(value: readonly string[] | SiteConfigAnswer): value is readonly string[] {
  return Array.isArray(value);
}

function refusal(why: string, hint: string): OperationFailedError {
  return new OperationFailedError({ vendor: 'noc', message: `Nothing was sent: ${why}`, hint });
}
