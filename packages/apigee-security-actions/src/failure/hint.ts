import type { Effect, Failure } from '@edgeward/core';
import type { GoogleError } from './body.js';

const region = 'The organization keeps its data in a region: give the client the right `location`, for example `eu`.';
const addOn =
  'Enable the add-on Advanced API Security for the organization and the environment (addonsConfig.apiSecurityConfig), which takes roles/apigee.admin.';

/** Hints for the reasons in `ErrorInfo`, as Google lists them in `google/api/error_reason.proto`. */
const hintsOfReasons: Readonly<Record<string, string>> = {
  SERVICE_DISABLED: 'Enable the Apigee API (apigee.googleapis.com) in the Google Cloud project.',
  BILLING_DISABLED: 'Enable billing for the Google Cloud project.',
  CREDENTIALS_MISSING: 'The request carried no access token: give the client `auth: bearer(…)`.',
  ACCESS_TOKEN_EXPIRED:
    'The access token has expired. Get a new one, or give bearer() a provider, which is asked for it.',
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: 'The token lacks the scope https://www.googleapis.com/auth/cloud-platform.',
  ACCESS_TOKEN_TYPE_UNSUPPORTED: 'This is no OAuth 2 access token: an ID token or an API key is not accepted here.',
  ACCOUNT_STATE_INVALID: 'The account behind the token is disabled or deleted: use a different account.',
  CONSUMER_INVALID: 'The project that the call is counted for does not exist: check the header x-goog-user-project.',
  CONSUMER_SUSPENDED: 'The project that the call is counted for is suspended: ask its owner.',
  USER_PROJECT_DENIED:
    'The caller may not use the project in the header x-goog-user-project: it takes roles/serviceusage.serviceUsageConsumer there.',
  SECURITY_POLICY_VIOLATED:
    'A VPC Service Controls perimeter forbids the call: make it from inside, or ask for an access level.',
  LOCATION_POLICY_VIOLATED: region,
  LOCATION_ORG_POLICY_VIOLATED: region,
};

const expiry =
  'The expiry of an action is fixed: leave `expireTime` and `ttl` out, or create another action and delete this one.';

/** Hints for refused members, by their names in the service's own language. */
const hintsOfFields: Readonly<Record<string, string>> = {
  filter: 'A filter knows `state` (ENABLED or DISABLED; ACTIVE does not exist) and `apiProxies`.',
  page_token: 'A page token belongs to a list with the same parameters: begin the list anew.',
  security_action_id: 'An id has at most 63 lower-case letters, digits and hyphens, and begins with a letter.',
  'security_action.expire_time': expiry,
  'security_action.ttl': expiry,
  update_mask:
    'State and expiry are in no mask: securityActions.enable and disable change the state, the expiry is fixed. securityActions.modify works the mask out.',
};

/** Google's codes with their own help page. */
const pages: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'apigee-unauthenticated',
  PERMISSION_DENIED: 'apigee-permission-denied',
  FAILED_PRECONDITION: 'apigee-failed-precondition',
  INVALID_ARGUMENT: 'apigee-invalid-argument',
  RESOURCE_EXHAUSTED: 'apigee-quota',
};

/** Returns the hint for an error and the name of its page; none if only its status is known. */
export function googleAdvice(error: GoogleError, status: number, effect: Effect): Pick<Failure, 'hint' | 'page'> {
  const { code, message = '', helpUrl } = error;
  const advice = adviceFor(error, status, effect);
  const hint = helpUrl === undefined ? advice : [advice, `See ${helpUrl}`].filter(Boolean).join(' ');
  const own = code !== undefined && Object.hasOwn(pages, code) ? pages[code] : undefined;
  const page = own !== undefined && speaksOfAddOn(message) ? 'apigee-add-on' : own;
  return { ...(hint !== undefined && { hint }), ...(page !== undefined && { page }) };
}

function adviceFor(error: GoogleError, status: number, effect: Effect): string | undefined {
  const { code, message = '', reason = '', metadata, violations, quota } = error;
  if (Object.hasOwn(hintsOfReasons, reason)) return hintsOfReasons[reason];
  switch (code) {
    case 'INVALID_ARGUMENT':
      return violations
        .map(({ field = '' }) => (Object.hasOwn(hintsOfFields, field) ? hintsOfFields[field] : ''))
        .find(Boolean);
    case 'UNAUTHENTICATED':
      return 'The access token is missing, expired or revoked. Get a new one, or give bearer() a provider, which is asked for it.';
    case 'PERMISSION_DENIED':
      return speaksOfAddOn(message) ? addOn : permissionHint(metadata, effect);
    case 'NOT_FOUND':
      return 'Check organization, environment and id; an id is the last segment of an action’s name.';
    case 'ALREADY_EXISTS':
      return 'An action of this id exists: choose another id, or use securityActions.upsert.';
    case 'ABORTED':
      return 'Something else changed the same at the same time: read it again and repeat the change.';
    case 'FAILED_PRECONDITION':
      return speaksOfAddOn(message)
        ? addOn
        : 'The state does not allow it: the action is enabled or disabled already (securityActions.ensureEnabled and ensureDisabled take that for done), or the environment has as many enabled actions as it can have.';
    case 'RESOURCE_EXHAUSTED': {
      const { quota_metric: metric, quota_limit_value: limit } = metadata;
      const what = quota ?? [metric, limit].filter(Boolean).join(', at most ');
      return `A quota is used up${what === '' ? '' : ` (${what})`}: wait until it refills, or ask for more in the Google Cloud console. maxConcurrency makes a client slower.`;
    }
    case 'CANCELLED':
      return 'The call was given up on the way: read the state back before a change is repeated.';
    case 'UNIMPLEMENTED':
      return 'This host does not have the method: check baseUrl and location.';
    case undefined:
      return status >= 500 || status === 429
        ? undefined
        : 'The answer is no error of Apigee: something in between may have answered. Check baseUrl and proxies.';
    default:
      return undefined;
  }
}

/** Google says the same to those who may not, to those at the wrong host, and to those without the add-on. */
function permissionHint({ permission, resource }: Readonly<Record<string, string>>, effect: Effect): string {
  const role = effect === 'read' ? 'roles/apigee.securityViewer' : 'roles/apigee.securityAdmin';
  const lacks = `${permission ?? role}${resource === undefined ? '' : ` on ${resource}`}`;
  return [
    `The caller lacks ${lacks}${permission === undefined ? '' : ` (in ${role})`}, or organization or environment are misspelt.`,
    `Otherwise: ${region} Or: ${addOn}`,
  ].join(' ');
}

function speaksOfAddOn(message: string): boolean {
  return /add-?on|advanced api security/i.test(message);
}
