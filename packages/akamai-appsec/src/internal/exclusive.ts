import { AsyncLocalStorage } from 'node:async_hooks';
import { Queue, type WorkflowContext } from '@edgeward/core';

/** Runs one workflow at a time for each of these configurations; others wait in order. */
export type Exclusive = <T>(
  configIds: readonly number[],
  context: WorkflowContext,
  work: () => Promise<T>,
) => Promise<T>;

/**
 * Creates the queue of a client and its derived clients, for `transport.shared(createExclusive)`. A workflow called
 * within another on the same configuration, for example in the edit of a plan, runs at once: waiting for its caller
 * would deadlock.
 */
export function createExclusive(): Exclusive {
  const queue = new Queue();
  const holding = new AsyncLocalStorage<ReadonlySet<number>>();

  const exclusive: Exclusive = async (configIds, context, work) => {
    const held = holding.getStore() ?? new Set<number>();
    // In sorted order, so two workflows on the same two configurations cannot deadlock.
    const [next, ...others] = [...new Set(configIds)].filter((id) => !held.has(id)).sort((a, b) => a - b);
    if (next === undefined) return work();
    const withNext = new Set([...held, next]);
    return queue.run(String(next), context, () => holding.run(withNext, () => exclusive(others, context, work)));
  };
  return exclusive;
}
