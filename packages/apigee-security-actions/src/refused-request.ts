import { type Issue, RequestValidationError } from '@edgeward/core';

/** Makes the error of a workflow that refuses its parameters. */
export function refusedRequest(
  operation: string,
  issues: readonly Issue[],
  hint: string = 'See `issues` for each parameter that has to change.',
): RequestValidationError {
  const shown = issues.slice(0, 3).map(({ pointer, message }) => `${pointer} ${message}`);
  const more = issues.length > 3 ? ` (and ${issues.length - 3} more)` : '';
  return new RequestValidationError({
    vendor: 'apigee',
    operation,
    message: `${operation} changed nothing: ${shown.join('; ')}${more}`,
    hint,
    issues,
  });
}
