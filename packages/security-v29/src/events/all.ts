import {
  type CallOptions,
  callOptionsOf,
  demandParams,
  type Issue,
  PaginationError,
  ResponseValidationError,
  readNow,
  refusedParams,
  unknownParams,
} from '@edgeward/core';
import type { SecurityEvent } from '../generated/models.js';
import type { EventsOperations } from '../generated/resources/events.js';
import { securityEventId } from '../values/security-event-id.js';

/** Position after the events read so far: plain JSON, to be stored and passed to another process. */
export interface EventsCheckpoint {
  readonly version: 1;

  /** The greatest event id returned. */
  readonly lastEventId: string;
}

/** Parameters of {@link Events.all}. */
export interface AllEventsParams {
  /** Yields only newer events. Default: every event. */
  readonly after?: EventsCheckpoint | undefined;

  /** Events to ask for with each request. Default: the service's own, 20. */
  readonly resWindow?: number | undefined;
}

/** An event, and the checkpoint to store as soon as the event is safe. */
export interface CheckedEvent {
  readonly event: SecurityEvent;
  readonly checkpoint: EventsCheckpoint;
}

const workflow = { vendor: 'rackcorp', operation: 'events.all' };

/** The checked input of {@link Events.all}. */
interface Request {
  readonly last: bigint | undefined;
  readonly resWindow: number | undefined;
  readonly options: CallOptions;
}

/** Carries out {@link Events.all}. */
export function allEvents(
  events: EventsOperations,
  params: AllEventsParams,
  given?: CallOptions,
): AsyncGenerator<CheckedEvent, void, undefined> {
  return newEvents(
    events,
    readNow(() => ({ options: callOptionsOf(workflow, given), ...checked(params) })),
  );
}

async function* newEvents(
  events: EventsOperations,
  request: () => Request,
): AsyncGenerator<CheckedEvent, void, undefined> {
  const { last, resWindow, options } = request();
  const found = new Map<bigint, SecurityEvent>();
  const order = new NewestFirst();
  for await (const { ids, items } of overlappingPages(events, resWindow, options)) {
    order.add(ids);
    for (const [index, event] of items.entries()) {
      const id = ids[index];
      if (id !== undefined && (last === undefined || id > last)) found.set(id, event);
    }
    if (last !== undefined && order.isCertain && ids.every((id) => id <= last)) break;
  }
  for (const [id, event] of [...found].sort(([one], [other]) => (one < other ? -1 : 1))) {
    yield { event, checkpoint: { version: 1, lastEventId: String(id) } };
  }
}

interface EventsPage {
  readonly ids: readonly bigint[];
  readonly items: readonly SecurityEvent[];
}

/** Pages to read again before the list is given up. */
const mostSetbacks = 50;

/** How often a page may repeat for different starts before the read fails. */
const mostRepeats = 3;

/**
 * Reads the list in pages overlapping by one event. Pages are counted from the start of the list, so an event leaving
 * it shifts the rest past the start of the next page. Then the overlap is missing, and the list is read again from
 * further back. An event moved to the front during the read is found by reading the front again at the end.
 */
async function* overlappingPages(
  events: EventsOperations,
  resWindow: number | undefined,
  options: CallOptions | undefined,
): AsyncGenerator<EventsPage, void, undefined> {
  const seen = new Set<bigint>();
  let start = 0;
  let stride = 0;
  let setbacks = 0;
  let before = '';
  let repeats = 0;
  let greatest: bigint | undefined;
  for (;;) {
    // Pages overlap by one event, so a page needs at least two.
    const page = await events.list(
      { resStart: start, resWindow: resWindow === undefined ? undefined : Math.max(resWindow, 2) },
      options,
    );
    const ids = idsOf(page.items);
    if (start > 0 && !ids.some((id) => seen.has(id))) {
      setbacks += 1;
      if (setbacks > mostSetbacks) throw unsteady('it changed too often during the read');
      stride = Math.max(stride * 2, ids.length, 20);
      start = Math.max(0, start - stride);
      before = '';
      continue;
    }
    stride = 0;
    // In the second pass, leave newer events to the next read.
    const isWanted = (id: bigint): boolean => greatest === undefined || id <= greatest;
    const hasNew = ids.some((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    yield { ids: ids.filter(isWanted), items: page.items.filter((_, index) => isWanted(ids[index] ?? 0n)) };
    const isEnd = !page.hasNext || (!hasNew && ids.length <= 1);
    if (isEnd || (greatest !== undefined && !hasNew)) {
      // Read the front once more: a changed event may have moved there, past the pages still to be read.
      if (greatest !== undefined || start === 0) return;
      greatest = 0n;
      for (const id of seen) if (id > greatest) greatest = id;
      start = 0;
      before = '';
      continue;
    }
    // If as many new events arrive as a page advances, the next page repeats this one. That can happen once, but not
    // several times.
    const text = ids.join();
    repeats = text === before ? repeats + 1 : 0;
    before = text;
    if (repeats === mostRepeats) throw unsteady('RackCorp returns the same page for every resStart');
    start += Math.max(ids.length - 1, 1);
  }
}

/** A shorter list may be in this order by chance. */
const enoughEvents = 20;

/** Whether the list begins with the newest event. Its order is not documented: trust only the events read so far. */
class NewestFirst {
  #latest: bigint | undefined;
  #count = 0;
  #holds = true;

  get isCertain(): boolean {
    return this.#holds && this.#count >= enoughEvents;
  }

  /** Adds the identifiers of a page; it may begin with the last one of the page before. */
  add(ids: readonly bigint[]): void {
    for (const id of ids) {
      if (this.#latest !== undefined && id > this.#latest) this.#holds = false;
      if (id !== this.#latest) this.#count += 1;
      this.#latest = id;
    }
  }
}

/** Returns the identifiers of a page. Throws if two different events share one. */
function idsOf(items: readonly SecurityEvent[]): readonly bigint[] {
  const known = new Map<bigint, string>();
  return items.map((event, index) => {
    const id = numberOf(event, index);
    const text = JSON.stringify(event);
    if ((known.get(id) ?? text) !== text) throw notNumbered('different events with the same identifier', index);
    known.set(id, text);
    return id;
  });
}

function numberOf(event: SecurityEvent, index: number): bigint {
  const id = securityEventId(event);
  if (Number.isSafeInteger(id) || (typeof id === 'string' && /^\d+$/.test(id))) return BigInt(id ?? 0);
  throw notNumbered('an event without a numeric identifier', index);
}

function notNumbered(what: string, index: number): ResponseValidationError {
  return new ResponseValidationError({
    vendor: 'rackcorp',
    operation: 'events.all',
    message: `events.all received ${what}`,
    hint: 'Checkpoints require increasing identifiers. Read the events with events.list.',
    issues: [{ pointer: `/events/${index}`, message: 'must have an integer identifier, different from the others' }],
  });
}

function unsteady(reason: string): PaginationError {
  return new PaginationError({
    vendor: 'rackcorp',
    operation: 'events.all',
    message: `events.all cannot read the whole list: ${reason}`,
    hint: 'Nothing was changed. Start again from your last stored checkpoint.',
  });
}

const checkpointHint = 'Pass a checkpoint of an earlier events.all, or omit it to read every event.';

/** Checks the parameters, and returns the identifier to go on after as `last`. */
function checked(params: AllEventsParams): Omit<Request, 'options'> {
  const { after, resWindow, ...rest } = demandParams(workflow, params);
  const issues: Issue[] = [...unknownParams(rest)];
  if (resWindow !== undefined && !(Number.isSafeInteger(resWindow) && resWindow > 0)) {
    issues.push({ pointer: '/resWindow', message: 'must be a positive integer' });
  }
  const last = after === undefined ? undefined : lastIdOf(after);
  if (last === 'unknown') issues.push({ pointer: '/after', message: 'must be a checkpoint of events.all' });
  if (issues.length > 0) throw refusedParams(workflow, issues, last === 'unknown' ? checkpointHint : undefined);
  return { last: last === 'unknown' ? undefined : last, resWindow };
}

function lastIdOf(after: unknown): bigint | 'unknown' {
  if (typeof after !== 'object' || after === null) return 'unknown';
  const { version, lastEventId }: { readonly [K in keyof EventsCheckpoint]?: unknown } = after;
  return version === 1 && typeof lastEventId === 'string' && /^\d+$/.test(lastEventId)
    ? BigInt(lastEventId)
    : 'unknown';
}
