import type { CallOptions } from '@edgeward/core';
import { type AllEventsParams, allEvents, type CheckedEvent } from '../all-events.js';
import { Events as Operations } from '../generated/resources/events.js';
import { type ResolvedEvents, type ResolveEventsParams, resolveEvents } from '../resolve-events.js';

/**
 * What has happened to the customer's services. Reached as `rackcorp.events`.
 *
 * Beside the operations of the service it has workflows: each makes the calls that a caller could make, one after the
 * other, with the same guards, events and errors. The options of a workflow apply to each of its calls.
 */
export class Events extends Operations {
  /**
   * Hands over every event once, the smallest identifier first, each with a checkpoint from which another process can
   * go on.
   *
   * The order of the service's list is not documented, so the pages are read first, to the end of the list or, where it
   * begins with the newest, to what is known; the new events are held in memory meanwhile. Store a checkpoint when its
   * event is safe: an event whose checkpoint was not stored comes again.
   *
   * @example
   * ```ts
   * for await (const { event, checkpoint } of rackcorp.events.all({ after: stored })) {
   *   await forward(event);
   *   stored = checkpoint; // plain JSON
   * }
   * ```
   *
   * @throws {@link RequestValidationError} `after` is not a checkpoint.
   * @throws {@link ResponseValidationError} An event has no number for an identifier.
   */
  all(params: AllEventsParams = {}, options?: CallOptions): AsyncGenerator<CheckedEvent, void, undefined> {
    return allEvents(this, params, options);
  }

  /**
   * Sets the status of any number of events to `resolved`, one after the other.
   *
   * An event that fails does not stop the others, unless they would fail as well (refused credentials, a lacking
   * permission, a guard, a rate limit without an end in sight): see {@link ResolvedEvents.events}.
   *
   * @example
   * ```ts
   * const { complete, events } = await rackcorp.events.resolveMany({ eventIds: [123, 124], notes: 'Our own scanner' });
   * ```
   *
   * @throws {@link RequestValidationError} There are no identifiers.
   * @throws {@link ResolveEventsAbortError} The signal ended it; `result` says what was resolved before.
   * @throws The error of the first event, where none was resolved.
   */
  async resolveMany(params: ResolveEventsParams, options?: CallOptions): Promise<ResolvedEvents> {
    return resolveEvents(this, params, options);
  }
}
