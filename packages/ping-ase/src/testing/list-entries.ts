import type { FakeRequest } from '@edgeward/core/testing';
import type { ListEntry } from '../generated/models.js';
import { listEntrySchema } from '../generated/schemas.js';
import { entryKey } from '../lists/entry-key.js';
import { textRefusal } from './errors.js';

const types: readonly string[] = ['ip', 'token', 'cookie', 'api_key', 'username'];

/** Takes the entry of a request, or refuses it. */
export function entryOf({ body }: FakeRequest): ListEntry {
  const result = listEntrySchema.safeParse(body);
  if (result.success && types.includes(result.data.type)) return result.data;
  throw textRefusal(403, 'json parsing error');
}

/** Names an entry as ASE does: its type, its name if it has one, and its value. */
export function nameOfEntry(entry: ListEntry): string {
  const { type, name, value }: { type: string; name?: unknown; value?: unknown } = entry;
  return [type === 'cookie' ? 'Cookie' : type, ...(name === undefined ? [] : [name]), value].join(' ');
}

/** One list and its entries by key. */
interface Index {
  readonly copy: ListEntry[];
  readonly byKey: Map<string, ListEntry>;
}

/**
 * Finds entries in lists of any length. A test may change the lists themselves, so an index is compared before its use: a
 * short list entry by entry, a long one by its length and a thousand entries spread over it.
 */
export class EntryIndex {
  readonly #indexes = new WeakMap<readonly ListEntry[], Index>();

  /** Returns whether a list contains an entry. */
  has(list: readonly ListEntry[], entry: ListEntry): boolean {
    return this.#of(list).byKey.has(entryKey(entry));
  }

  add(list: ListEntry[], entry: ListEntry): void {
    const { copy, byKey } = this.#of(list);
    list.push(entry);
    copy.push(entry);
    byKey.set(entryKey(entry), entry);
  }

  /** Removes an entry. */
  remove(list: ListEntry[], entry: ListEntry): void {
    const key = entryKey(entry);
    const { copy, byKey } = this.#of(list);
    const found = byKey.get(key);
    if (found === undefined) return;
    // Search from the end, because most removals are of new entries.
    const index = copy.lastIndexOf(found);
    list.splice(index, 1);
    copy.splice(index, 1);
    byKey.delete(key);
    // The seed may have an entry twice.
    if (byKey.size < copy.length) this.#indexes.delete(list);
  }

  #of(list: readonly ListEntry[]): Index {
    const known = this.#indexes.get(list);
    if (known !== undefined && isSame(known.copy, list)) return known;
    const index = { copy: [...list], byKey: new Map(list.map((entry) => [entryKey(entry), entry])) };
    this.#indexes.set(list, index);
    return index;
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  // Compare only about 1,000 entries: lists can have 100,000, and each request compares them.
  const step = Math.ceil(one.length / 1000);
  for (let index = 0; index < one.length; index += step) if (one[index] !== other[index]) return false;
  return one.at(-1) === other.at(-1);
}
