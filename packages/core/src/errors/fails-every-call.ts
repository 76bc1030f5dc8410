import { longestRetryAfterMs } from '../http/retry.js';
import { isAbortError } from './abort-error.js';
import { isAuthenticationError } from './authentication-error.js';
import { isConfigurationError } from './configuration-error.js';
import { isNetworkError } from './network-error.js';
import { isOperationDeniedError } from './operation-denied-error.js';
import { isPermissionDeniedError } from './permission-denied-error.js';
import { isRateLimitError } from './rate-limit-error.js';
import { isRedirectError } from './redirect-error.js';

/**
 * Tells whether a failure is not about one call alone, so that the next call of a workflow would fail in the same way:
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
