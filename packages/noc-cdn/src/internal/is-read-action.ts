import type { RawRequest, RawSecrets } from '@edgeward/core';
import { apiUsersListOperation } from '../generated/resources/api-users.js';
import { customRulesListOperation } from '../generated/resources/custom-rules.js';
import { logsDayOperation, logsLatestOperation, logsSinceOperation } from '../generated/resources/logs.js';
import { sitesGetOperation, sitesListOperation } from '../generated/resources/sites.js';
import { statsGetOperation } from '../generated/resources/stats.js';

/** The reading actions; the service also changes state with `GET`. */
export const readActions: readonly string[] = [
  apiUsersListOperation,
  customRulesListOperation,
  logsDayOperation,
  logsLatestOperation,
  logsSinceOperation,
  sitesGetOperation,
  sitesListOperation,
  statsGetOperation,
]
  .map(({ queryConstants }) => `${queryConstants?.['action']}`)
  // Both spellings are documented.
  .concat('cdn/customrules/api_protect/list_users');

/**
 * Returns whether a raw request is known to be a read. PHP drops leading characters of a parameter name and reads
 * `action[]` as `action`, so every similar name is rejected.
 */
export function isReadAction({ path, query = {} }: RawRequest): boolean {
  const others = Object.keys(query).filter((name) => name !== 'action');
  const action = Object.hasOwn(query, 'action') ? query['action'] : undefined;
  return (
    path === '/api' &&
    typeof action === 'string' &&
    readActions.includes(action) &&
    !others.some((name) => /action/i.test(name))
  );
}

/** Responses to actions on the users of a protected API contain their tokens, even after a partial failure. */
export function secretsOfAction({ query = {} }: RawRequest): RawSecrets {
  return { inResponse: Object.values(query).some((value) => /api_protect/i.test(String(value))) };
}
