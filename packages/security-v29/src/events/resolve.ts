import {
  type CallOptions,
  callOptionsOf,
  demandParams,
  type Ended,
  type Issue,
  isPartialFailureError,
  type Part,
  type PartialFailureError,
  refusedParams,
  runParts,
  uniqueBy,
  unknownParams,
} from '@edgeward/core';
import type { EventsOperations } from '../generated/resources/events.js';
import { isIdentifier } from '../internal/param-issues.js';

/** Parameters of {@link Events.resolveMany}. */
export interface ResolveEventsParams {
  /** Identifiers of the events; a repeated identifier counts once. */
  readonly eventIds: readonly (number | string)[];

  /** The note to write into each event. */
  readonly notes?: string | undefined;
}

/** An event to resolve. */
export interface EventPart {
  readonly eventId: number | string;
}

/** One resolved event. */
export interface ResolvedEvent extends EventPart, Ended {
  readonly outcome: 'updated';
}

/** The result of {@link Events.resolveMany}: every event is resolved. */
export interface ResolvedEvents {
  /** One for each event, in their order. */
  readonly parts: readonly ResolvedEvent[];
}

const operation = 'events.resolveMany';

/**
 * Returns whether {@link Events.resolveMany} partially succeeded; if so, `error.result.parts` lists its events.
 *
 * @example
 * ```ts
 * try {
 *   await rackcorp.events.resolveMany({ eventIds });
 * } catch (error) {
 *   if (!isResolveFailure(error)) throw error;
 *   for (const { eventId, outcome } of error.result.parts) console.log(eventId, outcome);
 * }
 * ```
 */
export function isResolveFailure(
  error: unknown,
): error is PartialFailureError<{ readonly parts: readonly Part<EventPart>[] }> {
  return isPartialFailureError(error) && error.vendor === 'rackcorp' && error.operation === operation;
}

/** Carries out {@link Events.resolveMany}. */
export async function resolveEvents(
  events: EventsOperations,
  params: ResolveEventsParams,
  given?: CallOptions,
): Promise<ResolvedEvents> {
  const { eventIds, notes, ...rest } = demandParams({ vendor: 'rackcorp', operation }, params);
  const options = callOptionsOf({ vendor: 'rackcorp', operation }, given);
  const issues: Issue[] = [...unknownParams(rest)];
  if (!Array.isArray(eventIds)) issues.push({ pointer: '/eventIds', message: 'must be a list' });
  else if (eventIds.length === 0) issues.push({ pointer: '/eventIds', message: 'is empty' });
  else
    issues.push(
      // `Array.from` turns the holes of an array into `undefined`, so they are found as wrong.
      ...Array.from<unknown>(eventIds).flatMap((id, index) =>
        isIdentifier(id) ? [] : [{ pointer: `/eventIds/${index}`, message: 'must be an identifier' }],
      ),
    );
  if (notes !== undefined && typeof notes !== 'string') issues.push({ pointer: '/notes', message: 'must be a string' });
  if (issues.length > 0) throw refusedParams({ vendor: 'rackcorp', operation }, issues);

  const ids: readonly (number | string)[] = eventIds;
  const parts = uniqueBy(ids, (id) => String(id).trim()).map((eventId): EventPart => ({ eventId }));
  return {
    parts: await runParts({
      vendor: 'rackcorp',
      operation,
      signal: options.signal,
      parts,
      nameOf: ({ eventId }) => `event ${String(eventId).slice(0, 50)}`,
      carryOut: async ({ eventId }): Promise<Pick<ResolvedEvent, 'outcome'>> => {
        await events.update({ body: { eventId, status: 'resolved', notes } }, options);
        return { outcome: 'updated' };
      },
      goOn: 'Repeat the call with the remaining events. The documentation does not say whether notes replace or extend earlier ones.',
      undo: 'To undo, set the previous status with events.update.',
    }),
  };
}
