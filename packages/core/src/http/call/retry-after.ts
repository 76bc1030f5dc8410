/** Reads how long a service asks to wait, in milliseconds from `now`; `undefined` if it does not say. */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const waits = [
    plainNumber(headers['retry-after-ms']),
    seconds(headers['retry-after']),
    until(headers['retry-after'], headers, now),
    nextCallIn(headers, now),
  ].filter((wait) => wait !== undefined);
  return waits.length === 0 ? undefined : Math.max(...waits);
}

/** Returns how long to wait after a response reporting an exhausted rate limit, or `undefined`. */
export function exhaustedMs(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const isUsedUp = remainingHeaders.some((name) => headers[name]?.trim() === '0');
  return isUsedUp ? nextCallIn(headers, now) : undefined;
}

/** Akamai's rate-limit headers have two spellings. Akamai's own clients obey both, so the longer wait counts. */
const nextHeaders = ['x-ratelimit-next', 'akamai-ratelimit-next'];
const remainingHeaders = ['x-ratelimit-remaining', 'akamai-ratelimit-remaining'];

function nextCallIn(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const waits = nextHeaders.map((name) => until(headers[name], headers, now)).filter((wait) => wait !== undefined);
  return waits.length === 0 ? undefined : Math.max(...waits);
}

function plainNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(text)) return undefined;
  // Cap a huge number; it still means a long wait.
  return Math.min(Number(text), Number.MAX_SAFE_INTEGER);
}

function seconds(text: string | undefined): number | undefined {
  const value = plainNumber(text);
  return value === undefined ? undefined : Math.min(value * 1000, Number.MAX_SAFE_INTEGER);
}

/** Measures a date from the response's `Date` header, because our clock may be wrong; without one, from `now`. */
function until(text: string | undefined, headers: Readonly<Record<string, string>>, now: number): number | undefined {
  // `Date.parse` takes almost any number for a date, so check the form first.
  if (text === undefined || !/^([A-Za-z]{3,9},? |\d{4}-\d\d-\d\dT)/.test(text)) return undefined;
  const date = Date.parse(text);
  if (Number.isNaN(date)) return undefined;
  const serverNow = Date.parse(headers['date'] ?? '');
  return Math.max(0, date - (Number.isNaN(serverNow) ? now : serverNow));
}
