import { type Answer, type ApiErrorKind, clockSkewHint } from '@edgeward/core';
import type { AkamaiProblem } from './body.js';

/** What to do about what a problem says, the first that fits. */
const hints: readonly (readonly [says: RegExp, hint: string])[] = [
  [
    /signature does not match/i,
    'Check that client_secret belongs to the client token, and that no proxy changes the URL or the body on the way.',
  ],
  [/inactive client token/i, 'The credential was deactivated: make a new one in Control Center.'],
  [
    /invalid authorization|unknown client|authorization access token|client token/i,
    'Check host, client_token and access_token: all four values of a credential belong together.',
  ],
  [
    /used and cannot be deleted/i,
    'A policy uses the rule: set its action to `none` with customRuleActions.set, in each version that has it.',
  ],
  [
    /more than one policy/i,
    'Versions with several policies keep hostnames by policy: reach …/security-policies/{policyId}/wap-selected-hostnames with request().',
  ],
  [
    /invalid host/i,
    'Take the hostnames out with selectedHostnames.remove, or name them in acknowledgedInvalidHostsByConfig.',
  ],
];

/** Says what to do about a failure; `undefined` where nothing is known beyond its status. */
export function akamaiHint(
  { code, message, requestTime, fromGateway, isProblem }: AkamaiProblem,
  { status, headers, operation, now }: Answer,
  kind: ApiErrorKind | undefined,
): string | undefined {
  if (kind === 'rate-limit') {
    return fromGateway
      ? 'Too many calls at once: lower maxConcurrency, for example to 2. The limit is shared by all clients of the account.'
      : undefined;
  }
  if (kind === 'authentication') {
    return (
      clockSkewHint({ date: headers['date'] ?? requestTime, now }) ??
      'The local clock differs from the server by more than 30 s: set it, or use correctClock: true.'
    );
  }
  // Other operations are forbidden for other reasons.
  if (code === 'FORBIDDEN-OPERATION' && /edit this security configuration version/i.test(message)) {
    return 'A version that is or was active cannot be changed: clone it with versions.clone, and change the clone. A fresh clone may need a moment.';
  }
  if (status === 409 && operation.id === 'activations.create') {
    return 'The version is active already, or another activation of the configuration is under way on this network: versions.get and activationHistory.list tell which.';
  }
  const hint = hints.find(([says]) => says.test(message))?.[1];
  if (hint !== undefined) return hint;
  if (status === 403 && code !== 'FORBIDDEN-OPERATION') {
    const level = operation.effect === 'read' ? 'READ-ONLY' : 'READ-WRITE';
    return `The API client needs ${level} access to Application Security, to this configuration and in this account: check its grants and accountSwitchKey.`;
  }
  if (isProblem || status >= 500) return undefined;
  return 'The answer is no problem of the API: something in between may have answered. Check the host and proxies.';
}
