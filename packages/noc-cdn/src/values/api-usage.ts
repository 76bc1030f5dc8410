/** The usage of a user of a protected API, from the response headers. */
export interface ApiUsage {
  /** Whether the request passed. An undocumented word is kept as it is. */
  readonly access: 'pass' | 'deny' | (string & {}) | undefined;

  /** Most requests an hour. */
  readonly limitPerHour: number | undefined;

  /** Requests in this hour, including denied ones. */
  readonly usedThisHour: number | undefined;
}

/** Headers in any of their usual forms: of the web, of Node, or an object. */
export type HeadersLike =
  | { readonly get: (name: string) => string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads how much of a protected API a user has used, from the headers the edge adds to its responses:
 * `noc-api-access`, `noc-api-limit-hour` and `noc-api-usage-hour`. These are the responses of your own API, not those of
 * the calls of this client.
 *
 * @example
 * ```ts
 * import { parseApiUsage } from '@edgeward/noc-cdn';
 *
 * const response = await fetch('https://example.com/api/orders');
 * const { access, limitPerHour, usedThisHour } = parseApiUsage(response.headers);
 * ```
 */
export function parseApiUsage(headers: HeadersLike): ApiUsage {
  const access = textOf(headers, 'noc-api-access');
  return {
    access: access?.toLowerCase(),
    limitPerHour: numberOf(textOf(headers, 'noc-api-limit-hour')),
    usedThisHour: numberOf(textOf(headers, 'noc-api-usage-hour')),
  };
}

function textOf(headers: HeadersLike, name: string): string | undefined {
  const { get }: { readonly get?: unknown } = headers;
  const value: unknown =
    typeof get === 'function'
      ? get.call(headers, name)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const [first]: readonly unknown[] = [value].flat();
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
