/** The issues of a value or, by index, of its items. */
export type Problem = Readonly<Record<string, string>>;

/** How a method makes the value of a rule out of one of its parameters. */
export interface Kind {
  readonly type: string;
  readonly member?: string;
  readonly write?: (given: unknown) => string | Problem | undefined;

  /** Whether the rule is for the whole website if no URLs are given. Default: yes. */
  readonly everywhere?: boolean;

  /** Why the rule cannot be for the whole website. */
  readonly notEverywhere?: string;
}

export type KindName =
  | 'blockCountries'
  | 'rateLimit'
  | 'redirect'
  | 'verifyBrowsers'
  | 'trap'
  | 'queueVisitors'
  | 'blockIps'
  | 'blockUserAgent'
  | 'protectApi';

const count = (given: unknown): string | Problem =>
  Number.isSafeInteger(given) && Number(given) > 0 ? String(given) : { '': 'must be a positive integer' };

const text = (given: unknown): string | Problem =>
  typeof given === 'string' && given.trim() !== '' ? given : { '': 'must be a non-empty string' };

/** Writes a list with spaces between its items, each once. */
const list =
  (what: string, item: RegExp, itemText: string) =>
  (given: unknown): string | Problem => {
    if (!Array.isArray(given) || given.length === 0) return { '': `must be a non-empty list of ${what}` };
    // `Array.from` turns the holes of an array into `undefined`, so they are found as wrong.
    const items = Array.from<unknown>(given);
    const wrong = items.flatMap((each, index) => (typeof each === 'string' && item.test(each) ? [] : [index]));
    if (wrong.length > 0) return Object.fromEntries(wrong.map((index) => [`/${index}`, itemText]));
    return [...new Set(items)].join(' ');
  };

const countries = list('country codes', /^[a-z]{2}$/i, 'must be a two-letter country code');

/** The kinds of rules with a method. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  blockCountries: {
    type: 'country_block',
    member: 'countries',
    write: (given) => {
      const value = countries(given);
      // After the check: `ß` would become `SS`, a country.
      return typeof value === 'string' ? [...new Set(value.toUpperCase().split(' '))].join(' ') : value;
    },
  },
  rateLimit: { type: 'max_requests', member: 'requestsPerMinute', write: count },
  redirect: { type: 'redirect_to', member: 'to', write: text, everywhere: false },
  verifyBrowsers: { type: 'browser_verify' },
  trap: {
    type: 'honeypot',
    notEverywhere: 'must not name the whole website: it would block every visitor',
    member: 'blockSeconds',
    write: (given) => (given === undefined ? given : count(given)),
    everywhere: false,
  },
  queueVisitors: { type: 'queue_traffic', member: 'maxVisitors', write: count },
  blockIps: {
    type: 'ip_block',
    member: 'ips',
    write: list('addresses', /^\S+$/, 'must be an address without white space'),
  },
  blockUserAgent: { type: 'useragent_block', member: 'userAgent', write: text },
  protectApi: { type: 'api_protect', everywhere: false },
};

/** Returns whether a URL or a pattern of URLs stands for the whole website. */
export function isWholeWebsite(url: unknown): boolean {
  if (typeof url !== 'string') return false;
  return /^(?:[/.*^$+?#()]|%2[ef])*$/i.test(url.replace(/^https?:\/\/[^/?#]*/i, ''));
}
