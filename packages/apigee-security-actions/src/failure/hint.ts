import type { Effect, Failure, Operation } from '@edgeward/core';
import type { GoogleError } from './body.js';

const region = 'The organization keeps its data in a region: pass its `location` to the client, for example `eu`.';
const addOn =
  'Enable the add-on Advanced API Security for the organization and the environment (addonsConfig.apiSecurityConfig). This requires roles/apigee.admin.';

/** Hints for the reasons in `ErrorInfo`, as Google lists them in `google/api/error_reason.proto`. */
const hintsOfReasons: Readonly<Record<string, string>> = {
  SERVICE_DISABLED: 'Enable the Apigee API (apigee.googleapis.com) in the Google Cloud project.',
  BILLING_DISABLED: 'Enable billing for the Google Cloud project.',
  CREDENTIALS_MISSING: 'The request had no access token. Pass `auth: bearer(…)` to the client.',
  ACCESS_TOKEN_EXPIRED: 'The access token has expired. Get a new one, or pass a provider of tokens to bearer().',
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: 'The token lacks the scope https://www.googleapis.com/auth/cloud-platform.',
  ACCESS_TOKEN_TYPE_UNSUPPORTED: 'Use an OAuth 2 access token: Apigee accepts no ID tokens and no API keys.',
  ACCOUNT_STATE_INVALID: 'The account of the token is disabled or deleted. Use another account.',
  CONSUMER_INVALID: 'The project billed for the call does not exist. Check the header x-goog-user-project.',
  CONSUMER_SUSPENDED: 'The project billed for the call is suspended. Ask its owner.',
  USER_PROJECT_DENIED:
    'The caller may not use the project in the header x-goog-user-project. Grant it roles/serviceusage.serviceUsageConsumer there.',
  SECURITY_POLICY_VIOLATED:
    'A VPC Service Controls perimeter forbids the call. Call from inside the perimeter, or request an access level.',
  LOCATION_POLICY_VIOLATED: region,
  LOCATION_ORG_POLICY_VIOLATED: region,
};

const expiry =
  'The expiry of an action is fixed at creation. Omit `expireTime` and `ttl`, or create another action and delete this one.';

/** Hints for rejected members, by their names in Google's errors (snake case). */
const hintsOfFields: Readonly<Record<string, string>> = {
  filter: 'A filter supports `state` (ENABLED or DISABLED, not ACTIVE) and `apiProxies`.',
  page_token:
    'A page token is valid only with the parameters of the call that returned it. List again from the first page.',
  security_action_id: 'An id has at most 63 lower-case letters, digits and hyphens, and starts with a letter.',
  'security_action.expire_time': expiry,
  'security_action.ttl': expiry,
  update_mask:
    'A mask cannot contain the state or the expiry. Change the state with securityActions.enable or disable. securityActions.modify computes the mask.',
};

/** Google's codes with their own help page. */
const pages: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'apigee-unauthenticated',
  PERMISSION_DENIED: 'apigee-permission-denied',
  FAILED_PRECONDITION: 'apigee-failed-precondition',
  INVALID_ARGUMENT: 'apigee-invalid-argument',
  RESOURCE_EXHAUSTED: 'apigee-quota',
};

/** Hints for rejected members of a new action. */
const hintsForNew: Readonly<Record<string, string>> = {
  'security_action.expire_time': 'Pass a time in the future, in UTC and before the year 10000: 2027-01-01T00:00:00Z.',
  'security_action.ttl': 'Pass a number of seconds, for example 3600s. The action must end before the year 10000.',
};

/** Returns the hint for an error and the name of its page; both may be absent. */
export function googleAdvice(error: GoogleError, status: number, operation: Operation): Pick<Failure, 'hint' | 'page'> {
  const { code, message = '', helpUrl } = error;
  const advice = adviceFor(error, status, operation);
  const hint = helpUrl === undefined ? advice : [advice, `See ${helpUrl}`].filter(Boolean).join(' ');
  const own = code !== undefined && Object.hasOwn(pages, code) ? pages[code] : undefined;
  const page = own !== undefined && speaksOfAddOn(message) ? 'apigee-add-on' : own;
  return { ...(hint !== undefined && { hint }), ...(page !== undefined && { page }) };
}

function adviceFor(error: GoogleError, status: number, { id, effect }: Operation): string | undefined {
  const { code, message = '', reason = '', metadata, violations, quota } = error;
  if (Object.hasOwn(hintsOfReasons, reason)) return hintsOfReasons[reason];
  switch (code) {
    case 'INVALID_ARGUMENT':
      return violations.map(({ field = '' }) => hintForField(field, id === 'securityActions.create')).find(Boolean);
    case 'UNAUTHENTICATED':
      return 'The access token is missing, expired or revoked. Get a new one, or pass a provider of tokens to bearer().';
    case 'PERMISSION_DENIED':
      return speaksOfAddOn(message) ? addOn : permissionHint(metadata, effect);
    case 'NOT_FOUND':
      return 'Check organization, environment and id. An id is the last segment of the name of an action.';
    case 'ALREADY_EXISTS':
      return 'An action with this id exists. Choose another id, or use securityActions.upsert.';
    case 'ABORTED':
      return 'Another client changed it at the same time. Read it again, then repeat the change.';
    case 'FAILED_PRECONDITION':
      return speaksOfAddOn(message)
        ? addOn
        : 'The action already has this state, or the environment has reached its limit of enabled actions. securityActions.ensureEnabled and ensureDisabled accept an action already in this state.';
    case 'RESOURCE_EXHAUSTED': {
      const { quota_metric: metric, quota_limit_value: limit } = metadata;
      const what = quota ?? [metric, limit].filter(Boolean).join(', at most ');
      return `A quota is used up${what === '' ? '' : ` (${what})`}. Wait until it refills, request more in the Google Cloud console, or lower maxConcurrency.`;
    }
    case 'CANCELLED':
      return 'The call was cancelled. Read the state back before you repeat a change.';
    case 'UNIMPLEMENTED':
      return 'This host does not implement the method. Check baseUrl and location.';
    case undefined:
      return status >= 500 || status === 429
        ? undefined
        : 'A proxy may have answered instead of the service. Check baseUrl and proxies.';
    default:
      return undefined;
  }
}

function hintForField(field: string, isNew: boolean): string | undefined {
  if (isNew && Object.hasOwn(hintsForNew, field)) return hintsForNew[field];
  return Object.hasOwn(hintsOfFields, field) ? hintsOfFields[field] : undefined;
}

/** Google returns the same error for a missing permission, a wrong host and a missing add-on. */
function permissionHint({ permission, resource }: Readonly<Record<string, string>>, effect: Effect): string {
  const role = effect === 'read' ? 'roles/apigee.securityViewer' : 'roles/apigee.securityAdmin';
  const lacks = `${permission ?? role}${resource === undefined ? '' : ` on ${resource}`}`;
  return [
    `The caller lacks ${lacks}${permission === undefined ? '' : ` (in ${role})`}, or organization or environment is misspelt.`,
    `If neither is the case, there are two other causes. (1) ${region} (2) The add-on is missing. ${addOn}`,
  ].join(' ');
}

function speaksOfAddOn(message: string): boolean {
  return /add-?on|advanced api security/i.test(message);
}
