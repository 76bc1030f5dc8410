import { type Answer, type ApiErrorKind, clockSkewHint, type Failure } from '@edgeward/core';
import type { AkamaiProblem } from './body.js';

/** The hint for a failure, and the name of its page. */
type Advice = Pick<Failure, 'hint' | 'page'>;

/** Hints by the text of a problem; the first match counts. */
const hints: readonly (readonly [says: RegExp, hint: string, page: string])[] = [
  [
    /signature does not match/i,
    'Check that client_secret belongs to the client token, and that no proxy changes the URL or the body on the way.',
    'akamai-signature',
  ],
  [/inactive client token/i, 'The credential was deactivated: make a new one in Control Center.', 'akamai-credentials'],
  [
    /invalid authorization|unknown client|authorization access token|client token/i,
    'Check host, client_token and access_token: all four values of a credential belong together.',
    'akamai-credentials',
  ],
  [
    /used and cannot be deleted/i,
    'A policy uses the rule: set its action to `none` with customRuleActions.set, in each version that has it.',
    'akamai-rule-in-use',
  ],
  [
    /more than one policy/i,
    'Versions with several policies keep hostnames by policy: reach …/security-policies/{policyId}/wap-selected-hostnames with request().',
    'akamai-several-policies',
  ],
  [
    /invalid host/i,
    'Take the hostnames out with selectedHostnames.remove, or name them in acknowledgedInvalidHostsByConfig.',
    'akamai-invalid-hostnames',
  ],
];

/** Returns the hint for a failure; none if only its status is known. */
export function akamaiAdvice(
  { code, message, requestTime, fromGateway, isProblem }: AkamaiProblem,
  { status, headers, operation, now }: Answer,
  kind: ApiErrorKind | undefined,
): Advice {
  if (kind === 'rate-limit') {
    if (!fromGateway) return {};
    const hint =
      'Too many calls at once: lower maxConcurrency, for example to 2. The limit is shared by all clients of the account.';
    return { hint, page: 'akamai-burst' };
  }
  if (kind === 'authentication') {
    const hint =
      clockSkewHint({ date: headers['date'] ?? requestTime, now }) ??
      'The local clock differs from the server by more than 30 s: set it, or use correctClock: true.';
    return { hint, page: 'akamai-invalid-timestamp' };
  }
  // Check the message too: the service uses this code for further reasons.
  if (code === 'FORBIDDEN-OPERATION' && /edit this security configuration version/i.test(message)) {
    const hint =
      'A version that is or was active cannot be changed: clone it with versions.clone, and change the clone. A fresh clone may need a moment.';
    return { hint, page: 'akamai-locked-version' };
  }
  if (status === 409 && operation.id === 'activations.create') {
    const hint =
      'The version is active already, or another activation of the configuration is under way on this network: versions.get and activationHistory.list tell which.';
    return { hint, page: 'akamai-activation-running' };
  }
  const known = hints.find(([says]) => says.test(message));
  if (known !== undefined) return { hint: known[1], page: known[2] };
  if (status === 403 && code !== 'FORBIDDEN-OPERATION') {
    const level = operation.effect === 'read' ? 'READ-ONLY' : 'READ-WRITE';
    const hint = `The API client needs ${level} access to Application Security, to this configuration and in this account: check its grants and accountSwitchKey.`;
    return { hint, page: 'akamai-access-denied' };
  }
  if (isProblem || status >= 500) return {};
  return {
    hint: 'The answer is no problem of the API: something in between may have answered. Check the host and proxies.',
    page: 'not-the-service',
  };
}
