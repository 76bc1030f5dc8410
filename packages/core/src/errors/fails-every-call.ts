import { longestRetryAfterMs } from '../http/call/retry.js';
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
 * Tells whether a failure is not about one call alone, so the next call of a workflow would fail in the same way:
 * an abort, refused credentials or permissions, a wrong configuration, a guard, a redirect to a login page, a network
 * that does not reach the service, or a rate limit that no call waits for.
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
