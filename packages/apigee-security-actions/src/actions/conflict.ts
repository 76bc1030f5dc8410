import { ConflictError } from '@edgeward/core';

/** Makes the error of a workflow that found something else than it was told or asked for. */
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
