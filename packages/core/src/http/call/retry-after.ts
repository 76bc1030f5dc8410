type Headers = Readonly<Record<string, string>>;

/** Reads how long a service asks to wait, in milliseconds from `now`; `undefined` if it does not say. */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  return longest([
    ...itemsOf(headers['retry-after-ms']).map((text) => plainNumber(text)),
    ...itemsOf(headers['retry-after']).flatMap((text) => [plainNumber(text, 1000), until(text, headers, now)]),
    nextCallIn(headers, now),
  ]);
}

/** Returns how long to wait after a response reporting an exhausted rate limit, or `undefined`. */
export function exhaustedMs(headers: Headers, now: number): number | undefined {
  const isUsedUp = remainingHeaders.some((name) => itemsOf(headers[name]).some((text) => text.trim() === '0'));
  return isUsedUp ? nextCallIn(headers, now) : undefined;
}

/** Akamai's rate-limit headers have two spellings. Akamai's own clients obey both, so the longer wait counts. */
const nextHeaders = ['x-ratelimit-next', 'akamai-ratelimit-next'];
const remainingHeaders = ['x-ratelimit-remaining', 'akamai-ratelimit-remaining'];

function nextCallIn(headers: Headers, now: number): number | undefined {
  return longest(nextHeaders.flatMap((name) => itemsOf(headers[name])).map((text) => until(text, headers, now)));
}

function longest(waits: readonly (number | undefined)[]): number | undefined {
  return waits.reduce((most, wait) => (wait === undefined || (most ?? 0) > wait ? most : wait), undefined);
}

/**
 * Splits a header, which arrives as a list if it was sent twice. The second way keeps dates whole: they have a comma
 * after the day of the week.
 */
function itemsOf(text: string = ''): readonly string[] {
  return [...text.split(','), ...text.split(/, *(?=[A-Z][a-z]+, |\d{4}-)/)];
}

function plainNumber(text: string, unit: number = 1): number | undefined {
  if (!/^\s*\d+(\.\d+)?\s*$/.test(text)) return undefined;
  // Cap a huge number; it still means a long wait.
  return Math.min(Number(text) * unit, Number.MAX_SAFE_INTEGER);
}

/** Measures a date from the response's `Date` header, because our clock may be wrong; without one, from `now`. */
function until(text: string, headers: Headers, now: number): number | undefined {
  // `Date.parse` takes almost any number for a date, so check the form first.
  if (!/^([A-Za-z]{3,9},? |\d{4}-\d\d-\d\dT)/.test(text)) return undefined;
  const date = timeOf(text);
  if (Number.isNaN(date)) return undefined;
  const serverNow = timeOf(headers['date'] ?? '');
  return Math.max(0, date - (Number.isNaN(serverNow) ? now : serverNow));
}

/** Parses a date. Without a zone it is GMT, as in the third form of RFC 9110 (`Sun Nov  6 08:49:37 1994`). */
function timeOf(text: string): number {
  return Date.parse(text.replace(/(:\d\d:\d\d(?:\.\d+)?(?: \d{4})?)\s*$/, '$1Z'));
}
