import { type CallOptions, RequestValidationError } from '@edgeward/core';
import { entryKey } from './entry-key.js';
import type { ListEntry } from './generated/models.js';
import {
  changeList,
  type ListChanges,
  type ListOperations,
  type WantedChange,
  withoutRepeats,
} from './list-changes.js';

/** Parameters of {@link DenyList.addMany} and {@link AllowList.addMany}. */
export interface AddManyParams {
  /** Version in the path, `v4` unless the client says otherwise. */
  readonly apiVersion?: string | undefined;

  /** The entries to add; one that comes twice is added once. */
  readonly entries: readonly ListEntry[];
}

/** Parameters of {@link DenyList.sync} and {@link AllowList.sync}. */
export interface SyncListParams extends AddManyParams {
  /** What the list has in the end. */
  readonly entries: readonly ListEntry[];

  /** Whether `entries` may be empty, which empties the list. Default: `false`. */
  readonly allowEmpty?: boolean | undefined;
}

const known: readonly string[] = ['ip', 'token', 'cookie', 'api_key', 'username'];

/** Adds entries one after the other. */
export function addMany(
  list: ListOperations,
  { entries, apiVersion }: AddManyParams,
  options: CallOptions | undefined,
): Promise<ListChanges> {
  const wanted = withoutRepeats(entries).map((entry): WantedChange => ({ entry, to: 'add' }));
  return changeList(list, wanted, apiVersion, options);
}

/** Adds what is missing, and then removes what is too much. Entries of unknown types are left alone. */
export async function syncList(
  operation: string,
  list: ListOperations,
  read: () => Promise<readonly ListEntry[]>,
  { entries, apiVersion, allowEmpty = false }: SyncListParams,
  options: CallOptions | undefined,
): Promise<ListChanges> {
  if (entries.length === 0 && !allowEmpty) {
    throw new RequestValidationError({
      vendor: 'ping-ase',
      operation,
      message: `${operation} was not sent: there are no entries, which would empty the list`,
      hint: 'Say `allowEmpty: true` where that is what you want.',
      issues: [{ pointer: '/entries', message: 'is empty' }],
    });
  }
  const goal = withoutRepeats(entries);
  const wantedKeys = new Set(goal.map(entryKey));
  const there = await read();
  const presentKeys = new Set(there.map(entryKey));
  const surplus = there.filter((entry) => !wantedKeys.has(entryKey(entry)) && known.includes(entry.type));
  const wanted = [
    ...goal.map((entry): WantedChange => ({ entry, to: presentKeys.has(entryKey(entry)) ? 'keep' : 'add' })),
    ...surplus.map((entry): WantedChange => ({ entry, to: 'remove' })),
  ];
  return changeList(list, wanted, apiVersion, options);
}
