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
   * Returns every event once in order of id, each with a checkpoint for resuming in another process.
   *
   * The order of the service's list is undocumented. So the pages are read first, to the end of the list or, if it
   * starts with the newest, to the first known event; the new events are held in memory. Pages overlap by one event. If
   * the overlap is missing, events have left the list, and it is read again from further back; the front is read again
   * at the end. Store a checkpoint once its event is safe: without its checkpoint, an event is returned again. An event
   * appearing late, with a smaller id than a checkpoint, is not found after it.
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
   * @throws {@link ResponseValidationError} An event has no number for an identifier, or two have the same one.
   * @throws {@link PaginationError} The list changed too often while it was read, or its pages repeat.
   * @throws {@link BadRequestError} The service answers 400.
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The credentials are wrong or lack the permission (`ACCESS_DENIED`).
   * @throws {@link ApiError} The service answers with `FAULT`.
   */
  all(params: AllEventsParams = {}, options?: CallOptions): AsyncGenerator<CheckedEvent, void, undefined> {
    return allEvents(this, params, options);
  }

  /**
   * Sets the status of any number of events to `resolved`, one after the other.
   *
   * Resolves only if every event is resolved. Everything is checked before the first request. After a failed event the
   * others are still sent, unless they would fail the same way: rejected credentials, a missing permission, a guard, an
   * abort, or a rate limit too long to wait for.
   *
   * @example
   * ```ts
   * await rackcorp.events.resolveMany({ eventIds: [123, 124], notes: 'Our own scanner' });
   * ```
   *
   * @throws {@link RequestValidationError} There are no identifiers, or one is malformed. Nothing was sent.
   * @throws {@link PartialFailureError} Some events were not resolved; `result.parts` has every event.
   * @throws {@link BadRequestError} The service answers 400.
   * @throws {@link NotFoundError} The service answers 404.
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The credentials are wrong or lack the permission (`ACCESS_DENIED`).
   * @throws {@link ApiError} The service answers with `FAULT`.
   */
  async resolveMany(params: ResolveEventsParams, options?: CallOptions): Promise<ResolvedEvents> {
    return resolveEvents(this, params, options);
  }
}
