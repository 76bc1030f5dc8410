import {
  addContext,
  type CallOptions,
  type EdgewardError,
  failsEveryCall,
  isAbortError,
  isEdgewardError,
  isPermissionDeniedError,
  isRateLimitError,
  longestRetryAfterMs,
  RequestValidationError,
} from '@edgeward/core';
import type { Events } from './generated/resources/events.js';
import { ResolveEventsAbortError } from './resolve-events-abort-error.js';

/** Parameters of {@link Events.resolveMany}. */
export interface ResolveEventsParams {
  /** Identifiers of the events; the same one twice counts once. */
  readonly eventIds: readonly (number | string)[];

  /** What is to be noted about each of them. */
  readonly notes?: string | undefined;
}

/** What became of one event. */
export type ResolvedEvent =
  | {
      readonly eventId: number | string;

      /** `skipped`: nothing was sent for it, since one before it failed in a way in which it would have failed, too. */
      readonly outcome: 'resolved' | 'skipped';
      readonly error?: undefined;
    }
  | {
      readonly eventId: number | string;
      readonly outcome: 'failed';

      /** Why; where its `mayHaveApplied` is true, the event may have been resolved all the same. */
      readonly error: EdgewardError;
    };

/** What became of the events. */
export interface ResolvedEvents {
  /** Whether every event was resolved. */
  readonly complete: boolean;

  /** One for each event, in their order. */
  readonly events: readonly ResolvedEvent[];
}

/** Carries out {@link Events.resolveMany}. */
export async function resolveEvents(
  events: Events,
  { eventIds, notes }: ResolveEventsParams,
  options?: CallOptions,
): Promise<ResolvedEvents> {
  if (eventIds.length === 0) {
    throw new RequestValidationError({
      vendor: 'rackcorp',
      operation: 'events.resolveMany',
      message: 'events.resolveMany changed nothing: /eventIds is empty',
      hint: 'Name the events.',
      issues: [{ pointer: '/eventIds', message: 'is empty' }],
    });
  }
  const resolved: ResolvedEvent[] = [];
  let hopeless = false;
  for (const eventId of new Map(eventIds.map((id) => [String(id), id])).values()) {
    if (hopeless) {
      resolved.push({ eventId, outcome: 'skipped' });
      continue;
    }
    try {
      await events.update({ body: { eventId, status: 'resolved', notes } }, options);
      resolved.push({ eventId, outcome: 'resolved' });
    } catch (error) {
      if (!isEdgewardError(error)) throw error;
      resolved.push({ eventId, outcome: 'failed', error });
      hopeless = isHopeless(error);
    }
  }
  const result = { complete: resolved.every(({ outcome }) => outcome === 'resolved'), events: resolved };
  throwIfItFailed(result);
  return result;
}

/** Tells whether a failure is not about one event: whatever is sent next fails as well. */
function isHopeless(error: EdgewardError): boolean {
  if (isRateLimitError(error)) return (error.retryAfterMs ?? Number.POSITIVE_INFINITY) > longestRetryAfterMs;
  return failsEveryCall(error) || isPermissionDeniedError(error);
}

/** A call that was aborted fails, and so does one of which nothing succeeded. */
function throwIfItFailed(result: ResolvedEvents): void {
  const errors = result.events.flatMap(({ error }) => error ?? []);
  const done = result.events.filter(({ outcome }) => outcome === 'resolved').length;
  const mayHaveApplied = done > 0 || errors.some((error) => error.mayHaveApplied);
  const abort = errors.find(isAbortError);
  if (abort !== undefined) {
    const error = new ResolveEventsAbortError(abort, result);
    addContext(error, {
      mayHaveApplied,
      hint: `Before, ${done} of ${result.events.length} events were resolved: see \`result\`.`,
    });
    throw error;
  }
  const [first] = errors;
  if (first === undefined || done > 0) return;
  addContext(first, { mayHaveApplied });
  throw first;
}
