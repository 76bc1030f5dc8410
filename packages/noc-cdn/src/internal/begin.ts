import { type CallOptions, callOptionTypes, checkOptions, refusedParams } from '@edgeward/core';
import { isRecord } from './is-record.js';

/** Checks the options of a workflow, and that its parameters are an object, before its first step. */
export function begin(operation: string, params: unknown, given: CallOptions | undefined): CallOptions {
  const options = checkOptions<CallOptions>({ owner: operation, vendor: 'noc' }, given, callOptionTypes);
  if (isRecord(params)) return options;
  throw refusedParams({ vendor: 'noc', operation }, [{ pointer: '', message: 'the parameters are no object' }]);
}
