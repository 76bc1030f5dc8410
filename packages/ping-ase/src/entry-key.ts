import { isIPv6 } from 'node:net';
import type { ListEntry } from './generated/models.js';

/** A text that two entries share where ASE takes them for the same. */
export function entryKey(entry: ListEntry): string {
  const { type, name, value }: { type: string; name?: unknown; value?: unknown } = entry;
  return JSON.stringify([type, name ?? null, type === 'ip' && typeof value === 'string' ? address(value) : value]);
}

/** Addresses of version 6 are written in many ways. */
function address(text: string): string {
  const trimmed = text.trim();
  return isIPv6(trimmed) && !trimmed.includes('%') ? new URL(`http://[${trimmed}]`).hostname : trimmed;
}
