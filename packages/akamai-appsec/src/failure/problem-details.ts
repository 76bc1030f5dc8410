import type { ApiError } from '@edgeward/core';
import { isJson } from '../internal/json.js';

/** A problem of the service (RFC 7807), as far as its answer had one. */
export interface ProblemDetails {
  /** URL of the problem type; its last part becomes the `code` of the error. */
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;

  /** URL or identifier of this one problem, for a support case. URLs of the request have no query. */
  readonly instance?: string;
}

/**
 * Returns the members of the problem an error was made of; empty if the answer was none, for example a page of a
 * proxy.
 *
 * @example
 * ```ts
 * import { isApiError, problemDetails } from '@edgeward/akamai-appsec';
 *
 * if (isApiError(error)) console.log(problemDetails(error).instance);
 * ```
 */
export function problemDetails({ body }: ApiError): ProblemDetails {
  const { type, title, status, detail, instance } = isJson(body) ? body : {};
  return {
    ...(typeof type === 'string' && { type }),
    ...(typeof title === 'string' && { title }),
    ...(typeof status === 'number' && { status }),
    ...(typeof detail === 'string' && { detail }),
    ...(typeof instance === 'string' && { instance }),
  };
}
