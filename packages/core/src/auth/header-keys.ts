import type { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';
import { connectionHeaders } from '../internal/connection-headers.js';
import { checkMembers } from '../internal/options/check-options.js';
import { optionType } from '../internal/options/option-types.js';
import type { Auth } from './auth.js';
import { type CredentialProvider, credentialSource } from './credential-source.js';
import { secretText } from './secret-text.js';

/** Keys by the name they are sent under. */
export type Keys = Readonly<Record<string, string | Secret>>;

/** Returns current {@link Keys}, and with them `expiresAtMs` if it is known when they stop being valid. */
export type KeysProvider = () => ProvidedKeys | Promise<ProvidedKeys>;

/** The result of a {@link KeysProvider}. */
export interface ProvidedKeys {
  readonly [name: string]: string | Secret | number | undefined;

  /** Milliseconds since the Unix epoch. */
  readonly expiresAtMs?: number | undefined;
}

/**
 * Sends keys as headers, fixed or from a provider.
 *
 * @example
 * ```ts
 * const auth = headerKeys({ 'x-ase-access-key': accessKey, 'x-ase-secret-key': secretKey });
 * ```
 *
 * @throws {@link ConfigurationError} when a header name is invalid, or a value is empty, contains a line break, or
 * starts or ends with white space; at a call, when the provider fails.
 */
export function headerKeys(keys: Keys | KeysProvider): Auth<'headerKeys'> {
  // Rejects numbers along with every other non-key.
  const source = credentialSource<Keys, ReadyHeaders>(
    'headerKeys',
    keys as Keys | CredentialProvider<Keys>,
    readyHeaders,
  );
  return {
    scheme: 'headerKeys',
    authenticate: (_request, context) => source.add(context, ({ headers }) => ({ headers: headers() })),
    rejected: (_rejection, used) => source.rejected(used),
    secrets: () => source.secrets(),
    renews: source.renews,
  };
}

interface ReadyHeaders {
  readonly headers: () => Readonly<Record<string, string>>;
  readonly secrets: readonly Secret[];
}

function readyHeaders(given: Keys, owner: string): ReadyHeaders {
  const secrets = checkMembers(owner, given, optionType.secret).map(([written, value]) => {
    const name = written.toLowerCase();
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name) || connectionHeaders.has(name) || name === 'content-type') {
      throw new ConfigurationError({
        message: `${owner}: every name must be a valid header name, and not one set by the connection such as host`,
      });
    }
    const withScheme = name === 'authorization' || name === 'proxy-authorization';
    return [
      name,
      secretText(value, { what: `${owner}: the value of ${name}`, name, header: true, withScheme }),
    ] as const;
  });
  if (new Set(secrets.map(([name]) => name)).size < secrets.length) {
    throw new ConfigurationError({ message: `${owner}: two names differ in letter case only` });
  }
  return {
    headers: () => Object.fromEntries(secrets.map(([name, secret]) => [name, secret.reveal()])),
    secrets: secrets.map(([, secret]) => secret),
  };
}
