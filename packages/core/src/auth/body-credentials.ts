import { TextDecoder, TextEncoder } from 'node:util';
import { ConfigurationError } from '../errors/configuration-error.js';
import { checkMembers, optionType } from '../internal/options.js';
import { Secret } from '../secret.js';
import type { Auth } from './auth.js';

/**
 * Sends credentials as members of the JSON body of every request.
 *
 * Only operations with a body can be called with it: prefer another way wherever the service has one.
 *
 * @example
 * ```ts
 * const auth = bodyCredentials({ APIUUID: uuid, APISECRET: secret });
 * ```
 *
 * @throws {@link ConfigurationError} when there is no value or an empty one, and, at a call, when the operation has no
 * body that is a JSON object, or the body has such a member already.
 */
export function bodyCredentials(members: Readonly<Record<string, string | Secret>>): Auth<'bodyCredentials'> {
  const secrets = checkMembers('bodyCredentials', members, optionType.secret).map(
    ([name, value]) => [name, Secret.of(value)] as const,
  );
  if (secrets.length === 0 || secrets.some(([, secret]) => !isText(secret.reveal()))) {
    throw new ConfigurationError({ message: 'bodyCredentials needs members with a text each' });
  }
  return {
    scheme: 'bodyCredentials',
    authenticate: ({ body }) => {
      const given = objectIn(body);
      if (given === undefined) {
        throw new ConfigurationError({
          message: 'bodyCredentials has nowhere to go: the request has no body that is a JSON object',
          hint: 'Give the client another `auth` for operations without a body.',
        });
      }
      const taken = secrets.find(([name]) => Object.hasOwn(given, name));
      if (taken !== undefined) {
        throw new ConfigurationError({ message: `the body's member ${taken[0]} belongs to the credentials` });
      }
      const added = Object.fromEntries(secrets.map(([name, secret]) => [name, secret.reveal()]));
      return { body: new TextEncoder().encode(JSON.stringify({ ...added, ...given })) };
    },
    secrets: () => secrets.map(([, secret]) => secret),
  };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** The object that a body is, where it is one in JSON. */
function objectIn(body: Uint8Array | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
