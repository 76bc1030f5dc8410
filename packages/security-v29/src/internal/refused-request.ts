import {
  type CallOptions,
  callOptionTypes,
  checkOptions,
  demandParams as demand,
  type Issue,
  type RequestValidationError,
  refusedParams,
} from '@edgeward/core';

/** Creates the error of a workflow rejecting its parameters before its first request. */
export function refusedRequest(operation: string, issues: readonly Issue[], hint?: string): RequestValidationError {
  return refusedParams({ vendor: 'rackcorp', operation }, issues, hint);
}

/** Rejects parameters other than an object, possible in JavaScript. */
export function demandParams(operation: string, params: unknown): void {
  demand({ vendor: 'rackcorp', operation }, params);
}

/** Checks the options of a workflow. */
export function callOptions(operation: string, options: CallOptions | undefined): CallOptions {
  return checkOptions({ owner: operation, vendor: 'rackcorp' }, options, callOptionTypes);
}
