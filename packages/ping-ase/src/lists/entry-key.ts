import { canonicalIp } from '@edgeward/core';
import type { ListEntry } from '../generated/models.js';

/** A key shared by equal entries: addresses in canonical form, tokens regardless of their name. */
export function entryKey(entry: ListEntry): string {
  const { type, name, value }: { type: string; name?: unknown; value?: unknown } = entry;
  return JSON.stringify([
    type,
    // Some samples give a token a name, others do not.
    type === 'token' ? null : (name ?? null),
    type === 'ip' && typeof value === 'string' ? canonicalIp(value) : value,
  ]);
}

/** Writes the address of an entry in its canonical form. */
export function canonicalEntry(entry: ListEntry): ListEntry {
  return entry.type === 'ip' ? { ...entry, value: canonicalIp(entry.value) } : entry;
}
