import type { CallOptions } from '@edgeward/core';
import { type AllEventsParams, allEvents, type CheckedEvent } from '../events/all.js';
import { type ResolvedEvents, type ResolveEventsParams, resolveEvents } from '../events/resolve.js';
import { EventsOperations } from '../generated/resources/events.js';

/**
 * Events of the customer's services. Reached as `rackcorp.events`.
 *
 * Beside the operations of the service it has workflows: each makes the calls a caller could make, one after the
 * other, with the same guards, events and errors. The options of a workflow apply to each of its calls.
 */
export class Events extends EventsOperations {
  /**
   * Hands over every event once, the smallest identifier first, each with a checkpoint from which another process can
   * go on.
   *
   * The order of the service's list is not documented, so the pages are read first, to the end of the list or, if it
   * begins with the newest, to the first known event; the new events are held in memory meanwhile. Pages overlap by one
   * event. If the overlap is missing, events have left the list, and it is read again from further back; the front is
   * read once more in the end. Store a checkpoint when its event is safe: an event whose checkpoint was not stored comes
   * again. An event the service shows late, with a smaller identifier than a checkpoint, is not found after it.
   *
   * @example
   * ```ts
   * for await (const { event, checkpoint } of rackcorp.events.all({ after: stored })) {
   *   await forward(event);
   *   stored = checkpoint; // plain JSON
   * }
   * ```
   *
   * @throws {@link RequestValidationError} `after` is not a checkpoint, or `resWindow` is no number of events.
   * @throws {@link ResponseValidationError} An event has no number for an identifier.
   * @throws {@link PaginationError} The list changed too often while it was read, or its pages repeat.
   */
  all(params: AllEventsParams = {}, options?: CallOptions): AsyncGenerator<CheckedEvent, void, undefined> {
    return allEvents(this, params, options);
  }

  /**
   * Sets the status of any number of events to `resolved`, one after the other.
   *
   * The call resolves only if every event is resolved. Everything is checked before the first request. An event that
   * fails does not stop the others, unless they would fail as well: refused credentials, a lacking permission, a guard, an
   * abort, a rate limit that no call waits for.
   *
   * @example
   * ```ts
   * await rackcorp.events.resolveMany({ eventIds: [123, 124], notes: 'Our own scanner' });
   * ```
   *
   * @throws {@link RequestValidationError} There are no identifiers, or one is none. Nothing was sent.
   * @throws {@link PartialFailureError} Some events were not resolved; `result.parts` has every event.
   */
  async resolveMany(params: ResolveEventsParams, options?: CallOptions): Promise<ResolvedEvents> {
    return resolveEvents(this, params, options);
  }
}
