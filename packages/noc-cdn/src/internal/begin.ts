import { type CallOptions, callOptionsOf, demandParams } from '@edgeward/core';

/** Checks a workflow's options, and its parameters for being an object, before its first step. */
export function begin(operation: string, params: unknown, given: CallOptions | undefined): CallOptions {
  const options = callOptionsOf({ vendor: 'noc', operation }, given);
  demandParams({ vendor: 'noc', operation }, params);
  return options;
}
