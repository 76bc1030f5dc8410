import { type Answer, type ApiErrorKind, clockSkewHint, type Failure } from '@edgeward/core';
import type { AkamaiProblem } from './body.js';

/** The hint for a failure, and the name of its page. */
type Advice = Pick<Failure, 'hint' | 'page'>;

/** Hints by the text of a problem; the first match counts. */
const hints: readonly (readonly [says: RegExp, hint: string, page: string])[] = [
  [
    /signature does not match/i,
    'Check whether client_secret belongs to client_token, and whether a proxy changes the URL or the body.',
    'akamai-signature',
  ],
  [
    /inactive client token/i,
    'The credential was deactivated. Create a new one in Control Center.',
    'akamai-credentials',
  ],
  [
    /invalid authorization|unknown client|authorization access token|client token/i,
    'Check host, client_token and access_token: they must come from the same credential.',
    'akamai-credentials',
  ],
  [
    /used and cannot be deleted/i,
    'A policy still uses the rule. Set its action to `none` with customRuleActions.set in every editable version. If an activated version uses the rule, it cannot be deleted.',
    'akamai-rule-in-use',
  ],
  [
    /more than one policy/i,
    'A version with several policies selects hostnames per policy. Call …/security-policies/{policyId}/wap-selected-hostnames with request().',
    'akamai-several-policies',
  ],
  [
    /invalid host/i,
    'Remove the hostnames with selectedHostnames.remove, or list them in acknowledgedInvalidHostsByConfig.',
    'akamai-invalid-hostnames',
  ],
];

/** Returns the hint for a failure and the name of its page; both may be absent. */
export function akamaiAdvice(
  { code, message, requestTime, fromGateway, isProblem }: AkamaiProblem,
  { status, headers, operation, now }: Answer,
  kind: ApiErrorKind | undefined,
): Advice {
  if (kind === 'rate-limit') {
    if (!fromGateway) return {};
    const hint =
      'Too many calls at once. Lower maxConcurrency, for example to 2: all clients of the account share the limit.';
    return { hint, page: 'akamai-burst' };
  }
  if (kind === 'authentication') {
    const hint =
      clockSkewHint({ date: headers['date'] ?? requestTime, now }) ??
      'The service received the request more than 30 s before or after its timestamp. Check the local clock, or pass correctClock: true.';
    return { hint, page: 'akamai-invalid-timestamp' };
  }
  // Check the message too: the service also uses this code for other problems.
  if (code === 'FORBIDDEN-OPERATION' && /edit this security configuration version/i.test(message)) {
    const hint =
      'A version cannot be changed once it has been active. Clone it with versions.clone and change the clone. If it was just cloned, try again after a moment.';
    return { hint, page: 'akamai-locked-version' };
  }
  if (status === 409 && operation.id === 'activations.create') {
    const hint =
      'The version is already active, or another activation of this configuration is running on this network. See versions.get and activationHistory.list.';
    return { hint, page: 'akamai-activation-running' };
  }
  const known = hints.find(([says]) => says.test(message));
  if (known !== undefined) return { hint: known[1], page: known[2] };
  if (status === 403 && code !== 'FORBIDDEN-OPERATION') {
    const level = operation.effect === 'read' ? 'READ-ONLY' : 'READ-WRITE';
    const hint = `The API client needs ${level} access to Application Security and this configuration. Check its grants and accountSwitchKey.`;
    return { hint, page: 'akamai-access-denied' };
  }
  if (isProblem || status >= 500) return {};
  return {
    hint: 'A proxy may have answered instead of the service. Check the host and proxies.',
    page: 'not-the-service',
  };
}
