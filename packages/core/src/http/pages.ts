import type { ApiResponse } from '../api/api-promise.js';
import type { CallOptions } from '../api/call-options.js';
import type { CursorPaging, NumberPaging, OffsetPaging, PagedOperation } from '../api/operation.js';
import { Page } from '../api/paging/page.js';
import type { ErrorDetails } from '../errors/edgeward-error.js';
import { PaginationError } from '../errors/errors.js';
import { ResponseValidationError } from '../errors/validation.js';
import { readPointer } from '../internal/json-pointer.js';
import { resendOptions } from '../internal/options/resend-options.js';
import { withParams } from '../internal/options/with-params.js';
import { ownCopy } from '../internal/own-copy.js';
import { longestText } from '../internal/scrub/scrub.js';
import { Call } from './call/call.js';
import type { Settings } from './settings.js';

/** How to request the next page. */
type Next =
  | { readonly params: object; readonly repeats?: undefined }
  /** The next page would repeat an earlier page. */
  | { readonly repeats: string };

/** Returns the page after this number; `undefined` after the last one. */
type Advance = (items: readonly unknown[], body: unknown, params: object, number: number) => Next | undefined;

/** Fetches the first page of a list; each page can fetch the next. */
export function fetchPages<Body, Item>(
  settings: Settings,
  operation: PagedOperation<Body, Item>,
  given: object,
  givenOptions: CallOptions | undefined,
): Promise<ApiResponse<Page<Item, Body>>> {
  const { page } = operation;
  // Copy the input: the caller may change it between two pages.
  const { options } = resendOptions(operation.id, givenOptions, true);
  const params = withParams(given, (first) => ownCopy('number' in page ? firstOf(page, first) : first));
  // Set after the first call, which rejects unreadable parameters.
  let advance: Advance | undefined;

  const fetchPage = async (number: number, pageParams: object): Promise<ApiResponse<Page<Item, Body>>> => {
    const call = new Call(settings, operation, pageParams, options);
    const answer = await call.run();
    const { data, attempts, response } = answer;
    const items = readPointer(data, page.items) ?? [];
    const context = (): Omit<ErrorDetails, 'message'> => {
      const requestId = answer.requestId === undefined ? undefined : call.scrub(answer.requestId, longestText);
      return { vendor: settings.vendor.name, operation: operation.id, requestId, attempts };
    };
    if (!Array.isArray(items)) {
      throw new ResponseValidationError({
        ...context(),
        status: response.status,
        message: `${operation.id} returned a page without a list at ${page.items}`,
        issues: [{ pointer: page.items, message: 'expected array' }],
      });
    }
    advance ??= 'cursor' in page ? byCursor(page, params) : 'offset' in page ? byOffset(page) : byNumber(page);
    const next = advance(items, data, pageParams, number);
    if (next === undefined) return { ...answer, data: new Page<Item, Body>(items, data, undefined) };
    const fetchNext = async (): Promise<Page<Item, Body>> => {
      if (next.repeats === undefined) return (await fetchPage(number + 1, next.params)).data;
      throw new PaginationError({
        ...context(),
        message: `${operation.id} would never end: page ${number} ${next.repeats}`,
        hint: 'Report it to the vendor with the request id. Until it is fixed, narrow the list with a filter.',
      });
    };
    return { ...answer, data: new Page<Item, Body>(items, data, fetchNext) };
  };
  return fetchPage(1, params);
}

function byCursor({ cursor }: CursorPaging, first: object): Advance {
  /** The cursors received so far, each with the number of the page it leads to. */
  const seen = new Map<unknown, number>();
  const start: unknown = Reflect.get(first, cursor.to);
  if (start !== undefined) seen.set(start, 1);
  return (_items, body, params, number) => {
    const value = readPointer(body, cursor.from) ?? '';
    if (value === '') return undefined;
    const leadsTo = seen.get(value) ?? number + 1;
    seen.set(value, leadsTo);
    if (leadsTo <= number) return { repeats: `repeats the cursor of page ${leadsTo}` };
    return { params: { ...params, [cursor.to]: value } };
  };
}

function byOffset({ offset }: OffsetPaging): Advance {
  const isRepeated = repetition();
  return (items, body, params, number) => {
    if (items.length === 0) return undefined;
    const repeats = isRepeated(items, number);
    const start = numberOf(params, offset.to) ?? 0;
    const end = start + items.length;
    const totals = [offset.total ?? []].flat().map((pointer) => countOf(readPointer(body, pointer)));
    const total = totals.find((count) => count !== undefined);
    const size = offset.size && (numberOf(params, offset.size.to) ?? offset.size.items);
    // A smaller total counts something else, for example the page; after a full first page, an equal one may do so too.
    if (total === end && (start > 0 || items.length !== size)) return undefined;
    if (repeats) return { repeats: `repeats the items of page ${number - 1}` };
    return { params: { ...params, [offset.to]: end } };
  };
}

function numberOf(params: object, name: string): number | undefined {
  const given: unknown = Reflect.get(params, name);
  return typeof given === 'number' ? given : undefined;
}

/** Reads a count. Some services send it as a text, as -1 if it is unknown, or as an empty text if there is none. */
function countOf(value: unknown): number | undefined {
  const isScalar = typeof value === 'string' || typeof value === 'number';
  return isScalar && /^\d+$/.test(`${value}`) ? Number(value) : undefined;
}

/** The parameters of the first page, with its size. */
function firstOf({ number: { to, first, size } }: NumberPaging, params: object): object {
  if (size === undefined) return params;
  const given = new Map<string, unknown>(Object.entries(params));
  const or = (name: string, other: number): unknown => (given.get(name) === undefined ? other : given.get(name));
  return { ...params, [to]: or(to, first ?? 1), [size.to]: or(size.to, size.items) };
}

function byNumber({ number: paging }: NumberPaging): Advance {
  const isRepeated = repetition();
  /** Number of items received up to and including each page. */
  const received = new Map<number, number>();
  return (items, body, params, number) => {
    if (items.length === 0) return undefined;
    const first = paging.first ?? 1;
    const page = numberOf(params, paging.to) ?? first;
    if (page < first) return undefined;
    if (paging.pages !== undefined && page + 1 - first >= (countOf(readPointer(body, paging.pages)) ?? 1))
      return undefined;
    const repeats = isRepeated(items, number);
    // If the caller began in the middle, the number of items before is unknown (NaN), so it never reaches the total.
    const end = (page === first ? 0 : (received.get(number - 1) ?? Number.NaN)) + items.length;
    received.set(number, end);
    const total = paging.total === undefined ? undefined : countOf(readPointer(body, paging.total));
    if (end >= (total ?? Number.POSITIVE_INFINITY)) return undefined;
    if (repeats) return { repeats: `repeats the items of page ${number - 1}` };
    return { params: { ...params, [paging.to]: page + 1 } };
  };
}

/**
 * Creates a check for a page that repeats the items of the one before it: a service that ignores the page parameter
 * would never end.
 */
function repetition(): (items: readonly unknown[], number: number) => boolean {
  let latest = { number: 0, items: '' };
  return (items, number) => {
    const text = textOf(items);
    const repeats = latest.number === number - 1 && latest.items === text;
    latest = { number, items: text };
    return repeats;
  };
}

/** Items nested too deeply to serialize all compare equal: an error is better than an endless loop. */
function textOf(items: readonly unknown[]): string {
  try {
    return JSON.stringify(items);
  } catch {
    return 'nested too deeply';
  }
}
