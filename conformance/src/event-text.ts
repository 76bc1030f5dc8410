import type { ClientEvent } from '@edgeward/core';

/** Writes an event as a line for the expectations of a case; parts that differ between runs are left out. */
export function eventText(event: ClientEvent): string {
  switch (event.type) {
    case 'start':
      return 'start';
    case 'attempt':
      return line(`attempt ${event.attempt}:`, event.status, event.failure);
    case 'retry':
      return `retry ${event.attempt} after ${event.delayMs} ms: ${event.failure}`;
    case 'end':
      return line(`end after ${event.attempts}:`, event.status, event.error?.name ?? 'ok');
    case 'drift':
      return `drift: ${event.differences.map(({ pointer, kind }) => `${pointer} ${kind}`).join(', ')}`;
    case 'warning':
      return `warning: ${event.message}`;
  }
}

function line(start: string, ...parts: readonly (string | number | undefined)[]): string {
  return [start, ...parts.filter((part) => part !== undefined)].join(' ');
}
