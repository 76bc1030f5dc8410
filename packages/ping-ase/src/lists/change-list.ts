import {
  addContext,
  type CallOptions,
  ConflictError,
  type Ended,
  isConflictError,
  isNotFoundError,
  isPartialFailureError,
  newQueue,
  type Operation,
  type Part,
  type PartialFailureError,
  runParts,
  type Transport,
  uniqueBy,
  type WorkflowContext,
} from '@edgeward/core';
import type { ListEntry } from '../generated/models.js';
import { workflowCall } from '../internal/workflow-call.js';
import { checkEntries, refused } from './check-all-entries.js';
import { canonicalEntry, entryKey } from './entry-key.js';

/** Parameters of {@link DenyList.addMany} and {@link AllowList.addMany}. */
export interface AddManyParams {
  /** The entries to add; duplicates count once. Addresses are sent in canonical form. */
  readonly entries: readonly ListEntry[];
}

/** Parameters of {@link DenyList.sync} and {@link AllowList.sync}. */
export interface SyncListParams extends AddManyParams {
  /** The entries the list has in the end. */
  readonly entries: readonly ListEntry[];

  /** Whether `entries` may be empty, clearing the list. Default: `false`. */
  readonly allowEmpty?: boolean | undefined;
}

/** One entry and its requested change: `keep` if it already existed. */
export interface ListPart {
  readonly entry: ListEntry;
  readonly change: 'add' | 'remove' | 'keep';
}

/** The result of {@link DenyList.addMany}, {@link DenyList.sync} and the like: every entry is as requested. */
export interface ChangedList {
  /** One part for each entry: the given entries in order, then the removed entries. */
  readonly parts: readonly (ListPart & Ended)[];
}

/**
 * Returns whether `addMany` or `sync` of a list partially succeeded; if so, `error.result.parts` lists its entries.
 *
 * @example
 * ```ts
 * try {
 *   await ase.denyList.sync({ entries });
 * } catch (error) {
 *   if (!isListFailure(error)) throw error;
 *   for (const { entry, outcome } of error.result.parts) console.log(entry.type, outcome);
 * }
 * ```
 */
export function isListFailure(
  error: unknown,
): error is PartialFailureError<{ readonly parts: readonly Part<ListPart>[] }> {
  return (
    isPartialFailureError(error) && error.vendor === 'ping-ase' && /List\.(addMany|sync)$/.test(`${error.operation}`)
  );
}

/** The operations changing a list. */
export interface ListOperations {
  add(params: ListCall, options?: CallOptions): Promise<unknown>;
  remove(params: ListCall, options?: CallOptions): Promise<unknown>;
}

interface ListCall {
  readonly body: ListEntry;
}

/** A list and the way to it. */
export interface ListTarget {
  readonly name: 'denyList' | 'allowList';
  readonly transport: Transport;
  readonly operations: ListOperations;

  /** The operation adding an entry. */
  readonly add: Operation;

  /** Reads the manually added entries. */
  readonly read: (options: CallOptions | undefined) => Promise<readonly ListEntry[]>;
}

const known: readonly string[] = ['ip', 'token', 'cookie', 'api_key', 'username'];

/** Adds entries one after the other. */
export async function addMany(
  target: ListTarget,
  params: AddManyParams,
  given: CallOptions | undefined,
): Promise<ChangedList> {
  const operation = `${target.name}.addMany`;
  const { context, options } = workflowCall(operation, given);
  checkEntries(operation, target.transport, target.add, params);
  const parts = goalOf(params.entries).map((entry): ListPart => ({ entry, change: 'add' }));
  return queued(target, context, () => change(target, context, parts, options));
}

/** Adds missing entries, and then removes surplus entries. Entries of unknown types are left alone. */
export async function syncList(
  target: ListTarget,
  { allowEmpty = false, ...params }: SyncListParams,
  given: CallOptions | undefined,
): Promise<ChangedList> {
  const operation = `${target.name}.sync`;
  const { context, options } = workflowCall(operation, given);
  checkEntries(operation, target.transport, target.add, params);
  if (params.entries.length === 0 && allowEmpty !== true) {
    const issues = [{ pointer: '/entries', message: 'is empty and would empty the list' }];
    throw refused(operation, issues, 'Pass `allowEmpty: true` to allow it.');
  }
  const goal = goalOf(params.entries);
  const wanted = new Set(goal.map(entryKey));
  return queued(target, context, async () => {
    const there = await target.read(options);
    const present = new Set(there.map(entryKey));
    const surplus = there.filter((entry) => !wanted.has(entryKey(entry)) && known.includes(entry.type));
    const parts = [
      ...goal.map((entry): ListPart => ({ entry, change: present.has(entryKey(entry)) ? 'keep' : 'add' })),
      ...surplus.map((entry): ListPart => ({ entry, change: 'remove' })),
    ];
    return change(target, context, parts, options);
  });
}

function goalOf(entries: readonly ListEntry[]): readonly ListEntry[] {
  return uniqueBy(entries.map(canonicalEntry), entryKey);
}

/** One change of a list at a time. */
function queued<T>({ name, transport }: ListTarget, context: WorkflowContext, work: () => Promise<T>): Promise<T> {
  return transport.shared(newQueue).run(name, context, work);
}

async function change(
  { name, operations, read }: ListTarget,
  context: WorkflowContext,
  parts: readonly ListPart[],
  options: CallOptions,
): Promise<ChangedList> {
  const readKeys = async (): Promise<ReadonlySet<string>> => new Set((await read(options)).map(entryKey));
  const done = await runParts<ListPart, Ended>({
    ...context,
    parts,
    nameOf: ({ entry, change: wanted }, index) =>
      // A token, a cookie, an API key and a username are secrets.
      `${wanted} ${entry.type} ${entry.type === 'ip' ? entry.value : `(entry ${index + 1})`}`,
    settled: (part) => (part.change === 'keep' ? { outcome: 'unchanged' } : undefined),
    carryOut: ({ entry, change: wanted }) => changeOne(operations, name, wanted, { body: entry }, options),
    weakens: ({ change: wanted }) => wanted === 'remove',
    // The entry may have been removed, or be in another section: only the list itself can tell.
    isOpen: (error) => error.mayHaveApplied || isConflictError(error) || isNotFoundError(error),
    readBack: async (open, errors) => {
      const keys = await readKeys();
      return open.map(({ entry, change: wanted }, index): Ended | undefined => {
        const isAsAsked = keys.has(entryKey(entry)) === (wanted === 'add');
        if (!isAsAsked) return undefined;
        if (errors[index]?.mayHaveApplied !== true) return { outcome: 'unchanged' };
        return { outcome: wanted === 'add' ? 'created' : 'removed' };
      });
    },
    recheck: async () => {
      // If nothing was added, the list was read just now: do not read it again.
      if (!parts.some((part) => part.change === 'add')) return;
      const keys = await readKeys();
      const missing = parts.filter(({ entry, change: wanted }) => wanted !== 'remove' && !keys.has(entryKey(entry)));
      if (missing.length > 0) throw movedOn(context.operation, missing.length);
    },
    goOn: 'Repeat the call: it skips entries already up to date. It removes nothing before all additions succeed.',
  });
  return { parts: done };
}

/** Hints for an entry reported as existing, but missing from the list. */
const hintsOfConflict: Readonly<Record<ListTarget['name'], string>> = {
  denyList:
    'The entry was added by ABS or the node itself, not by hand, and can expire. ' +
    'To keep it, remove it with denyList.remove and add it again.',
  allowList: 'ASE reported an existing entry, but its list lacks it: another user may have removed it.',
};

async function changeOne(
  operations: ListOperations,
  list: ListTarget['name'],
  wanted: ListPart['change'],
  call: ListCall,
  options: CallOptions | undefined,
): Promise<Ended> {
  // Kept entries need no request.
  if (wanted === 'keep') return { outcome: 'unchanged' };
  try {
    await operations[wanted](call, options);
    return { outcome: wanted === 'add' ? 'created' : 'removed' };
  } catch (error) {
    if (wanted === 'add' && isConflictError(error)) addContext(error, { hint: hintsOfConflict[list] });
    throw error;
  }
}

function movedOn(operation: string, count: number): ConflictError {
  return new ConflictError({
    vendor: 'ping-ase',
    operation,
    message: `${operation} removed nothing: entries to keep have disappeared from the list (${count})`,
    hint: 'Another user is changing the list. Check it, then try again.',
  });
}
