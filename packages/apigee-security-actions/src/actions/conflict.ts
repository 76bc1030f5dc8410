import { ConflictError } from '@edgeward/core';

/** Creates the error of a workflow after an unexpected state or response. */
export function conflict(
  operation: string,
  code: string,
  reason: string,
  hint: string,
  mayHaveApplied = false,
): ConflictError {
  return new ConflictError({
    vendor: 'apigee',
    operation,
    code,
    message: `${operation} ${mayHaveApplied ? 'did not succeed' : 'changed nothing'}: ${reason}`,
    hint,
    mayHaveApplied,
  });
}
