import { type Auth, apiKeyQuery, type Secret } from '@edgeward/core';

/**
 * Authenticates with the API key of an account, which the service wants in the query of every request. No error and no
 * event shows it.
 */
export function nocApiKey(key: string | Secret): Auth<'apiKeyQuery'> {
  return apiKeyQuery({ name: 'apikey', key });
}
