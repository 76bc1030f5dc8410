import {
  type CallOptions,
  type EdgewardError,
  failsEveryCall,
  isConflictError,
  isEdgewardError,
  isNotFoundError,
} from '@edgeward/core';
import { entryKey } from './entry-key.js';
import type { ListEntry } from './generated/models.js';

/** What came of one entry: only a failed one has an error. */
export type ListChange =
  | {
      readonly entry: ListEntry;

      /** `present` and `absent`: it was so already. `skipped`: not tried, since no call could succeed. */
      readonly outcome: 'added' | 'present' | 'removed' | 'absent' | 'skipped';
    }
  | { readonly entry: ListEntry; readonly outcome: 'failed'; readonly error: EdgewardError };

/** What came of all entries. */
export interface ListChanges {
  /** Whether every entry is as asked for. */
  readonly complete: boolean;

  /** One for each entry, in their order. */
  readonly changes: readonly ListChange[];
}

/** The operations that change a list. */
export interface ListOperations {
  add(params: ListCall, options?: CallOptions): Promise<unknown>;
  remove(params: ListCall, options?: CallOptions): Promise<unknown>;
}

interface ListCall {
  readonly apiVersion?: string | undefined;
  readonly body: ListEntry;
}

/** One change that is asked for. */
export interface WantedChange {
  readonly entry: ListEntry;
  readonly to: 'add' | 'remove' | 'keep';
}

/**
 * Makes changes one after the other; what is as asked for already counts as done. Throws the first error where none
 * succeeded.
 */
export async function changeList(
  list: ListOperations,
  wanted: readonly WantedChange[],
  apiVersion: string | undefined,
  options: CallOptions | undefined,
): Promise<ListChanges> {
  const changes: ListChange[] = [];
  let hopeless = false;
  for (const { entry, to } of wanted) {
    if (to === 'keep') changes.push({ entry, outcome: 'present' });
    else if (hopeless) changes.push({ entry, outcome: 'skipped' });
    else {
      const change = await changeOne(list, to, { apiVersion, body: entry }, options);
      hopeless = change.outcome === 'failed' && failsEveryCall(change.error);
      changes.push(change);
    }
  }
  const failed = changes.find((change) => change.outcome === 'failed');
  const complete = failed === undefined;
  if (failed !== undefined && changes.every(({ outcome }) => outcome === 'failed' || outcome === 'skipped')) {
    throw failed.error;
  }
  return { complete, changes };
}

async function changeOne(
  list: ListOperations,
  to: 'add' | 'remove',
  call: ListCall,
  options: CallOptions | undefined,
): Promise<ListChange> {
  const entry = call.body;
  try {
    await list[to](call, options);
    return { entry, outcome: to === 'add' ? 'added' : 'removed' };
  } catch (error) {
    if (!isEdgewardError(error)) throw error;
    if (to === 'add' && isConflictError(error)) return { entry, outcome: 'present' };
    if (to === 'remove' && isNotFoundError(error)) return { entry, outcome: 'absent' };
    // Not sent again where its answer was lost: the first one may still be under way. The error says `mayHaveApplied`.
    return { entry, outcome: 'failed', error };
  }
}

/** Leaves each entry out that was there before. */
export function withoutRepeats(entries: readonly ListEntry[]): readonly ListEntry[] {
  return [...new Map(entries.map((entry) => [entryKey(entry), entry])).values()];
}
