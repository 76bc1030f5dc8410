import { TextDecoder, TextEncoder } from 'node:util';
import type { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';
import { isJson } from '../internal/json.js';
import { checkMembers } from '../internal/options/check-options.js';
import { optionType } from '../internal/options/option-types.js';
import type { Auth } from './auth.js';
import { type CredentialProvider, credentialSource } from './credential-source.js';
import type { Keys, KeysProvider } from './header-keys.js';
import { secretText } from './secret-text.js';

/**
 * Sends credentials as members of the JSON body of every request, fixed or from a provider.
 *
 * Works only for operations with a body. Prefer another scheme if the service has one.
 *
 * @example
 * ```ts
 * const auth = bodyCredentials({ APIUUID: uuid, APISECRET: secret });
 * ```
 *
 * @throws {@link ConfigurationError} when a value is missing or empty; at a call, when the provider fails, the body is
 * not a JSON object, or it already has one of the members.
 */
export function bodyCredentials(members: Keys | KeysProvider): Auth<'bodyCredentials'> {
  // Rejects numbers along with every other non-key.
  const given = members as Keys | CredentialProvider<Keys>;
  const source = credentialSource<Keys, ReadyMembers>('bodyCredentials', given, readyMembers);
  return {
    scheme: 'bodyCredentials',
    authenticate: ({ body }, context) => source.add(context, (ready) => ({ body: withMembers(body, ready) })),
    rejected: (_rejection, used) => source.rejected(used),
    secrets: () => source.secrets(),
    renews: source.renews,
  };
}

interface ReadyMembers {
  readonly members: readonly (readonly [name: string, secret: Secret])[];
  readonly secrets: readonly Secret[];
}

function readyMembers(given: Keys, owner: string): ReadyMembers {
  const members = checkMembers(owner, given, optionType.secret).map(
    ([name, value]) => [name, secretText(value, { what: `${owner}: a value`, name })] as const,
  );
  return { members, secrets: members.map(([, secret]) => secret) };
}

function withMembers(body: Uint8Array | undefined, { members }: ReadyMembers): Uint8Array {
  const given = objectIn(body);
  if (given === undefined) {
    throw new ConfigurationError({
      message: 'bodyCredentials requires a JSON object as the request body',
      hint: 'Use another `auth` for operations without a body.',
    });
  }
  const taken = members.find(([name]) => Object.hasOwn(given, name));
  if (taken !== undefined) {
    throw new ConfigurationError({ message: `the body member ${taken[0]} is reserved for the credentials` });
  }
  const added = Object.fromEntries(members.map(([name, secret]) => [name, secret.reveal()]));
  return new TextEncoder().encode(JSON.stringify({ ...added, ...given }));
}

/** The object a body is, if it is one in JSON. */
function objectIn(body: Uint8Array | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
