import type { ClientEvent, EventListener } from '../../events/events.js';
import { isPromiseLike } from '../../internal/realms.js';

/** Tells listeners about an event. An observer never changes a call, not even an asynchronous one that fails. */
export function notify(listeners: readonly EventListener[], event: ClientEvent): void {
  for (const listener of listeners) {
    try {
      const returned: unknown = listener(event);
      if (isPromiseLike(returned)) returned.then(undefined, () => {});
    } catch {}
  }
}
