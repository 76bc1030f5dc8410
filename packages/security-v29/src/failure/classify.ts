import { type Answer, type Failure, isJson } from '@edgeward/core';
import { knownMember } from '../internal/known-member.js';

const readBack = 'The change may be partly applied. Read the state back before you repeat it.';
const denied =
  'The credentials are wrong, expired or lack the permission: RackCorp does not say which. Check both parts of the API key, or the token.';

/** Returns whether the service itself reports success. */
export function rackCorpSucceeded({ body }: Answer): boolean {
  return codeOf(body)?.toUpperCase() === 'OK';
}

/** Parses the service's envelope, `{ "code", "message", "debug" }`, which takes precedence over the HTTP status. */
export function rackCorpFailure({ operation, status, body }: Answer): Failure | undefined {
  const code = codeOf(body);
  if (code === undefined) return undefined;
  if (code.toUpperCase() === 'OK') return isAbsent(operation, body) ? absence : undefined;
  const isDenied = code.toUpperCase() === 'ACCESS_DENIED';
  const message = memberOf(body, 'message');
  const debug = memberOf(body, 'debug');
  const isRefusal = status >= 400 && status < 500;
  const hint = [
    isDenied ? denied : undefined,
    operation.effect === 'read' || isRefusal ? undefined : readBack,
    debug === undefined ? undefined : 'See also `body.debug`.',
  ];
  return {
    code,
    ...(isDenied && status !== 401 && { kind: 'permission-denied' }),
    ...(typeof message === 'string' && message !== '' && { message }),
    ...(hint.some(Boolean) && { hint: hint.filter(Boolean).join(' ') }),
    ...(isDenied && { page: 'rackcorp-access-denied' }),
    // A failure with a success status does not say whether the change was made.
    ...(status < 400 && { mayHaveApplied: true }),
  };
}

const absence: Failure = {
  kind: 'not-found',
  message: 'the response contains no item',
  hint: 'No item has this identifier.',
};

/** Returns whether a request for one item got an empty list, an empty map, `null` or `false`. */
function isAbsent({ adapt }: Answer['operation'], body: unknown): boolean {
  const item = adapt?.only === undefined ? undefined : memberOf(body, adapt.only);
  if (item === null || item === false) return true;
  return typeof item === 'object' && Object.keys(item).length === 0;
}

function codeOf(body: unknown): string | undefined {
  const code = memberOf(body, 'code');
  return typeof code === 'string' && code !== '' ? code : undefined;
}

function memberOf(body: unknown, name: string): unknown {
  return isJson(body) ? knownMember(body, name) : undefined;
}
