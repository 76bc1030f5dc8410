import type { ClientEvent, EventListener } from '../../events/events.js';
import { isPromiseLike } from '../../internal/realms.js';

/** Notifies listeners of an event. A failing observer never affects a call, even if it is asynchronous. */
export function notify(listeners: readonly EventListener[], event: ClientEvent): void {
  for (const listener of listeners) {
    try {
      const returned: unknown = listener(event);
      if (isPromiseLike(returned)) returned.then(undefined, () => {});
    } catch {}
  }
}
