import { isAbortError } from './abort-error.js';
import { isAuthenticationError } from './authentication-error.js';
import { isConfigurationError } from './configuration-error.js';
import { isOperationDeniedError } from './operation-denied-error.js';

/**
 * Tells whether a failure is not about one call alone: aborted, refused credentials, a wrong configuration or a guard.
 * The next call of a workflow would fail in the same way.
 */
export function failsEveryCall(error: unknown): boolean {
  return (
    isAbortError(error) || isAuthenticationError(error) || isConfigurationError(error) || isOperationDeniedError(error)
  );
}
