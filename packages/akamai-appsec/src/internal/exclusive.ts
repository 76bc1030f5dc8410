import { AsyncLocalStorage } from 'node:async_hooks';
import { Queue, type WorkflowContext } from '@edgeward/core';

/** Runs one workflow at a time for each of these configurations; others wait in order. */
export type Exclusive = <T>(
  configIds: readonly number[],
  context: WorkflowContext,
  work: () => Promise<T>,
) => Promise<T>;

/** A configuration held by a workflow, until it has ended. */
interface Hold {
  readonly configId: number;
  isOver: boolean;
}

/**
 * Creates the queue of a client and its derived clients, for `transport.shared(createExclusive)`. A workflow called
 * within another on the same configuration, for example in the edit of a plan, runs at once: waiting for its caller
 * would deadlock. If it runs on after its caller has ended, it waits like any other.
 */
export function createExclusive(): Exclusive {
  const queue = new Queue();
  const holding = new AsyncLocalStorage<readonly Hold[]>();

  const exclusive: Exclusive = async (configIds, context, work) => {
    const holds = holding.getStore() ?? [];
    const held = new Set(holds.filter(({ isOver }) => !isOver).map(({ configId }) => configId));
    // In sorted order, so two workflows on the same two configurations cannot deadlock.
    const [next, ...others] = [...new Set(configIds)].filter((id) => !held.has(id)).sort((a, b) => a - b);
    if (next === undefined) return work();
    const hold: Hold = { configId: next, isOver: false };
    return queue.run(String(next), context, async () => {
      try {
        return await holding.run([...holds, hold], () => exclusive(others, context, work));
      } finally {
        hold.isOver = true;
      }
    });
  };
  return exclusive;
}
