import { RequestValidationError } from '@edgeward/core';

/** What a caller without types may give wrong; what is left out is not looked at. */
interface GivenParams {
  readonly configId?: unknown;
  readonly network?: unknown;
  readonly edit?: unknown;
}

/** Refuses parameters of a workflow before it sends anything: some would otherwise show after a version was made. */
export function checkParams(operation: string, given: GivenParams): void {
  const issues = Object.entries(given).flatMap(([name, value]) => {
    const message = problemOf(name, value);
    return message === undefined ? [] : [{ pointer: `/${name}`, message }];
  });
  if (issues.length === 0) return;
  throw new RequestValidationError({
    vendor: 'akamai',
    operation,
    message: `${operation} was not begun: ${issues.map(({ pointer, message }) => `${pointer} ${message}`).join('; ')}`,
    hint: 'Nothing was sent.',
    issues,
  });
}

function problemOf(name: string, value: unknown): string | undefined {
  switch (name) {
    case 'configId':
      return Number.isSafeInteger(value) ? undefined : 'must be a whole number';
    case 'network':
      return value === 'STAGING' || value === 'PRODUCTION' ? undefined : 'must be STAGING or PRODUCTION';
    default:
      return typeof value === 'function' ? undefined : 'must be a function';
  }
}
