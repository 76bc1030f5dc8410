import {
  type CallOptions,
  callOptionsOf,
  demandParams,
  paramsAt,
  type Transport,
  type WorkflowContext,
} from '@edgeward/core';

/** A called workflow: the context of its errors and the options of its calls. */
export interface WorkflowCall {
  readonly context: WorkflowContext;
  readonly options: CallOptions;
}

/** Checks the options of a workflow before its first step. */
export function workflowCall(operation: string, given: CallOptions | undefined): WorkflowCall {
  const options = callOptionsOf({ vendor: 'ping-ase', operation }, given);
  return { context: { vendor: 'ping-ase', operation, signal: options.signal }, options };
}

/** Completes the parameters of a workflow on one API with those of the view it is called on. */
export function apiParams<Params>(operation: string, transport: Transport, given: Params): Params {
  return requireParams(operation, paramsAt(transport, given, ['apiId']));
}

/** Copies the parameters of a workflow, and rejects a call without them, possible in JavaScript. */
export function requireParams<Params>(operation: string, params: Params): Params {
  return demandParams({ vendor: 'ping-ase', operation }, params);
}
