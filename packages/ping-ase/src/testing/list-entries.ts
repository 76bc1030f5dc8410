import type { FakeRequest } from '@edgeward/core/testing';
import { entryKey } from '../entry-key.js';
import type { ListEntry } from '../generated/models.js';
import { listEntrySchema } from '../generated/schemas.js';
import { textRefusal } from './ping-answers.js';

const types: readonly string[] = ['ip', 'token', 'cookie', 'api_key', 'username'];

/** Takes the entry of a request, or refuses it. */
export function entryOf({ body }: FakeRequest): ListEntry {
  const result = listEntrySchema.safeParse(body);
  if (result.success && types.includes(result.data.type)) return result.data;
  throw textRefusal(403, 'json parsing error');
}

/** Names an entry as ASE does: its type, its name where it has one, and its value. */
export function nameOfEntry(entry: ListEntry): string {
  const { type, name, value }: { type: string; name?: unknown; value?: unknown } = entry;
  return [type === 'cookie' ? 'Cookie' : type, ...(name === undefined ? [] : [name]), value].join(' ');
}

/** Where an entry is in a list; -1 where it is not. */
export function indexOfEntry(list: readonly ListEntry[], entry: ListEntry): number {
  const key = entryKey(entry);
  return list.findIndex((other) => entryKey(other) === key);
}
