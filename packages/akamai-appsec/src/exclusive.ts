import { AsyncLocalStorage } from 'node:async_hooks';
import type { AbortSignalLike } from '@edgeward/core';

/** The workflow that waits, for its error when it is aborted. */
export interface ExclusiveContext {
  readonly vendor: string;
  readonly operation: string;
  readonly signal?: AbortSignalLike | undefined;
}

/** Runs one workflow at a time for each of these configurations; others wait in order. */
export type Exclusive = <T>(
  configIds: readonly number[],
  context: ExclusiveContext,
  work: () => Promise<T>,
) => Promise<T>;

/**
 * Makes the queue of a client and those derived from it. A workflow that is called from within another on the same
 * configuration, for example in the edit of a plan, runs at once: to wait for its caller would last for ever.
 */
export function createExclusive(): Exclusive {
  const tails = new Map<number, Promise<unknown>>();
  const holding = new AsyncLocalStorage<ReadonlySet<number>>();

  const exclusive: Exclusive = async (configIds, context, work) => {
    const held = holding.getStore() ?? new Set<number>();
    // In one order, so that two workflows on the same two configurations cannot wait for each other.
    const [next, ...others] = [...new Set(configIds)].filter((id) => !held.has(id)).sort((a, b) => a - b);
    if (next === undefined) return work();
    const before = tails.get(next);
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
    const tail = before === undefined ? finished : before.then(() => finished);
    tails.set(next, tail);
    try {
      if (before !== undefined) await before;
      return await holding.run(new Set([...held, next]), () => exclusive(others, context, work));
    } finally {
      finish();
      if (tails.get(next) === tail) tails.delete(next);
    }
  };
  return exclusive;
}
