import { type CallOptions, callOptionsOf, demandParams } from '@edgeward/core';

/** The checked input of a workflow: copies, because the caller may change the originals while it runs. */
export interface Begun<Params> {
  readonly params: Params;
  readonly call: CallOptions;
}

/** Checks a workflow's options, and its parameters for being an object, before its first step. */
export function begin<Params>(operation: string, params: Params, given: CallOptions | undefined): Begun<Params> {
  const call = callOptionsOf({ vendor: 'noc', operation }, given);
  return { call, params: demandParams({ vendor: 'noc', operation }, params) };
}
