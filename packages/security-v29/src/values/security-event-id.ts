import type { SecurityEvent } from '../generated/models.js';
import { identifierIn } from '../internal/identifier.js';

/**
 * Returns the identifier of an event, as `events.update` takes it: `eventId`, else `id`, in any case of letters.
 *
 * @example
 * ```ts
 * securityEventId({ id: '123' }); // '123'
 * ```
 */
export function securityEventId(event: SecurityEvent): number | string | undefined {
  return identifierIn(event, 'eventId') ?? identifierIn(event, 'id');
}
