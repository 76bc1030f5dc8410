import {
  type CallOptions,
  type Clock,
  callOptionsOf,
  type Queue,
  type Transport,
  type WorkflowContext,
} from '@edgeward/core';

/** Dependencies of workflows on lists. */
export interface ListServices {
  /** The transport of the client or of its view. */
  readonly transport: Transport;

  /** Runs one change or activation of a list at a time, for a client and those derived from it. */
  readonly queue: Queue;
  readonly clock: Clock;

  /** The client's option `maxRetries`. */
  readonly maxRetries: number | undefined;
}

/** A workflow called on a list. */
export interface ListCall {
  readonly context: WorkflowContext;
  readonly options: CallOptions;

  /** Whether a request the service has refused may be sent again, as the list is by then. */
  readonly mayRepeat: boolean;

  /** Runs the workflow when no other one works on the list. */
  readonly alone: <T>(listId: string, work: () => Promise<T>) => Promise<T>;
}

/** Checks the options of a workflow before its first step. */
export function listCall(
  { queue, maxRetries }: ListServices,
  operation: string,
  given: CallOptions | undefined,
): ListCall {
  const options = callOptionsOf({ vendor: 'akamai', operation }, given);
  const context = { vendor: 'akamai', operation, signal: options.signal };
  const [kind] = operation.split('.');
  return {
    context,
    options,
    mayRepeat: (options.maxRetries ?? maxRetries) !== 0,
    alone: (listId, work) => queue.run(listKey(kind, listId), context, work),
  };
}

/** Names a list in the queue. */
export function listKey(kind: string | undefined, listId: string): string {
  return `${kind} ${listId}`;
}
