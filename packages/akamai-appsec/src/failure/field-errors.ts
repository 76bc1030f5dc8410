import type { ApiError } from '@edgeward/core';

/**
 * Returns the service's complaints by member of the request; empty if it gives none. A single text becomes a list.
 *
 * @example
 * ```ts
 * import { fieldErrors, isBadRequestError } from '@edgeward/akamai-appsec';
 *
 * if (isBadRequestError(error)) console.log(fieldErrors(error)['emails']); // ['must not be empty']
 * ```
 */
export function fieldErrors({ body }: ApiError): Readonly<Record<string, readonly string[]>> {
  return fieldErrorsOf(body);
}

/** Reads the field errors of a problem. */
export function fieldErrorsOf(problem: unknown): Readonly<Record<string, readonly string[]>> {
  const errors: unknown = isObject(problem) ? Reflect.get(problem, 'fieldErrors') : undefined;
  if (!isObject(errors)) return {};
  return Object.fromEntries(
    Object.entries(errors).map(([field, found]: [string, unknown]) => [
      field,
      [found].flat().filter((error) => typeof error === 'string'),
    ]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
