import { addContext, type CallOptions, EdgewardError, RequestValidationError } from '@edgeward/core';
import type { Events } from './generated/resources/events.js';

/** Parameters of {@link Events.resolveMany}. */
export interface ResolveEventsParams {
  /** Identifiers of the events; the same one twice counts once. */
  readonly eventIds: readonly (number | string)[];

  /** What is to be noted about each of them. */
  readonly notes?: string | undefined;
}

/** What became of one event. */
export type ResolvedEvent =
  | { readonly eventId: number | string; readonly outcome: 'resolved'; readonly error?: undefined }
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
  for (const eventId of new Map(eventIds.map((id) => [String(id), id])).values()) {
    try {
      await events.update({ body: { eventId, status: 'resolved', notes } }, options);
      resolved.push({ eventId, outcome: 'resolved' });
    } catch (error) {
      if (!(error instanceof EdgewardError)) throw error;
      resolved.push({ eventId, outcome: 'failed', error });
    }
  }
  throwIfNoneWas(resolved);
  return { complete: resolved.every(({ outcome }) => outcome === 'resolved'), events: resolved };
}

/** A call of which nothing succeeded fails, as any other call. */
function throwIfNoneWas(resolved: readonly ResolvedEvent[]): void {
  const errors = resolved.flatMap(({ error }) => error ?? []);
  const [first] = errors;
  if (first === undefined || errors.length < resolved.length) return;
  if (errors.some(({ mayHaveApplied }) => mayHaveApplied)) addContext(first, { mayHaveApplied: true });
  throw first;
}
