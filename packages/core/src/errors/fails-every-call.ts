import { longestRetryAfterMs } from '../http/call/decide-retry.js';
import {
  isAbortError,
  isAuthenticationError,
  isConfigurationError,
  isNetworkError,
  isOperationDeniedError,
  isPermissionDeniedError,
  isRateLimitError,
} from './errors.js';
import { isRedirectError } from './redirect.js';

/**
 * Returns whether the next call of a workflow would fail the same way: after an abort, rejected credentials or
 * permissions, an invalid configuration, a guard, a redirect to a login page, an unreachable service, or a rate limit
 * too long to wait for.
 */
export function failsEveryCall(error: unknown): boolean {
  if (isRateLimitError(error)) return (error.retryAfterMs ?? Number.POSITIVE_INFINITY) > longestRetryAfterMs;
  if (isNetworkError(error)) return !error.mayHaveApplied;
  return (
    isAbortError(error) ||
    isAuthenticationError(error) ||
    isPermissionDeniedError(error) ||
    isConfigurationError(error) ||
    isOperationDeniedError(error) ||
    isRedirectError(error)
  );
}
