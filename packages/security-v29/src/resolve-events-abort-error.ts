import { AbortError } from '@edgeward/core';
import type { ResolvedEvents } from './resolve-events.js';

/** Thrown when the caller's signal ended `events.resolveMany`, also where some of the events are resolved. */
export class ResolveEventsAbortError extends AbortError {
  /** @internal */
  static override readonly brand: string = 'ResolveEventsAbortError';

  /** What became of the events until then. */
  declare readonly result: ResolvedEvents;

  /** @internal */
  constructor(error: AbortError, result: ResolvedEvents) {
    super(error);
    // Not enumerable: an error that is printed or written down stays small.
    Object.defineProperty(this, 'result', { value: result });
  }
}

/** Tells whether `value` is a {@link ResolveEventsAbortError}. */
export function isResolveEventsAbortError(value: unknown): value is ResolveEventsAbortError {
  return value instanceof ResolveEventsAbortError;
}
