import type { RawRequest, RawSecrets } from '@edgeward/core';
import { apiUsersListOperation } from '../generated/resources/api-users.js';
import { customRulesListOperation } from '../generated/resources/custom-rules.js';
import { logsDayOperation, logsLatestOperation, logsSinceOperation } from '../generated/resources/logs.js';
import { sitesGetOperation, sitesListOperation } from '../generated/resources/sites.js';
import { statsGetOperation } from '../generated/resources/stats.js';

/** The actions that read; the service changes state with `GET` as well. */
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
 * Tells whether a raw request is an action known to read. PHP drops characters before the name of a parameter and
 * takes `action[]` for `action`, so every other name that is like it is refused.
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

/** Actions about the users of a protected API are answered with their tokens, those that fail half-way, too. */
export function secretsOfAction({ query = {} }: RawRequest): RawSecrets {
  return { inResponse: Object.values(query).some((value) => /api_protect/i.test(String(value))) };
}
