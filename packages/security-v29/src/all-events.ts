import { type CallOptions, RequestValidationError, ResponseValidationError } from '@edgeward/core';
import type { SecurityEvent } from './generated/models.js';
import type { Events } from './generated/resources/events.js';
import { securityEventId } from './security-event-id.js';

/** Where an earlier reading of the events ended: plain JSON, to be stored and given to another process. */
export interface EventsCheckpoint {
  readonly version: 1;

  /** The greatest identifier that was handed over. */
  readonly lastEventId: string;
}

/** Parameters of {@link Events.all}. */
export interface AllEventsParams {
  /** Hands over only what has come since. Default: every event. */
  readonly after?: EventsCheckpoint | undefined;

  /** Events to ask for with each request. Default: the service's own, 20. */
  readonly resWindow?: number | undefined;
}

/** An event, and the checkpoint to store as soon as the event is safe. */
export interface CheckedEvent {
  readonly event: SecurityEvent;
  readonly checkpoint: EventsCheckpoint;
}

/** Carries out {@link Events.all}. */
export async function* allEvents(
  events: Events,
  { after, resWindow }: AllEventsParams,
  options?: CallOptions,
): AsyncGenerator<CheckedEvent, void, undefined> {
  const last = after === undefined ? undefined : lastIdOf(after);
  // New events can move old ones to the next page while the list is read: by their ids each is there once.
  const found = new Map<bigint, SecurityEvent>();
  for await (const page of events.list({ resWindow }, options).pages()) {
    const ids = page.items.map(numberOf);
    for (const [index, event] of page.items.entries()) {
      const id = ids[index];
      if (id !== undefined && (last === undefined || id > last)) found.set(id, event);
    }
    if (last !== undefined && isNewestFirst(ids) && ids.every((id) => id <= last)) break;
  }
  for (const [id, event] of [...found].sort(([one], [other]) => (one < other ? -1 : 1))) {
    yield { event, checkpoint: { version: 1, lastEventId: String(id) } };
  }
}

/** The order of the list is not documented: only what the page itself shows is believed. */
function isNewestFirst(ids: readonly bigint[]): boolean {
  return ids.length > 1 && ids.every((id, index) => index === 0 || id < (ids[index - 1] ?? id));
}

function numberOf(event: SecurityEvent, index: number): bigint {
  const id = securityEventId(event);
  if (Number.isSafeInteger(id) || (typeof id === 'string' && /^\d+$/.test(id))) return BigInt(id ?? 0);
  throw new ResponseValidationError({
    vendor: 'rackcorp',
    operation: 'events.all',
    message: 'events.all was answered with an event that has no number for an identifier',
    hint: 'Checkpoints need identifiers that grow. Read the events with events.list.',
    issues: [{ pointer: `/events/${index}`, message: 'has no identifier that is a whole number' }],
  });
}

function lastIdOf(after: EventsCheckpoint): bigint {
  const { version, lastEventId }: { readonly [K in keyof EventsCheckpoint]?: unknown } = after;
  if (version === 1 && typeof lastEventId === 'string' && /^\d+$/.test(lastEventId)) return BigInt(lastEventId);
  throw new RequestValidationError({
    vendor: 'rackcorp',
    operation: 'events.all',
    message: 'events.all was not started: /after is not a checkpoint',
    hint: 'Give what an earlier events.all has handed over, or nothing to read every event.',
    issues: [{ pointer: '/after', message: 'is not a checkpoint of events.all' }],
  });
}
