import { type CallOptions, callOptionTypes, checkOptions, type WorkflowContext } from '@edgeward/core';

/** A workflow that was called: the context of its errors, and the options of its calls. */
export interface WorkflowCall {
  readonly context: WorkflowContext;
  readonly options: CallOptions;
}

/** Checks the options of a workflow before its first step. */
export function workflowCall(operation: string, given: CallOptions | undefined): WorkflowCall {
  const options = checkOptions({ owner: operation, vendor: 'ping-ase' }, given, callOptionTypes);
  return { context: { vendor: 'ping-ase', operation, signal: options.signal }, options };
}
