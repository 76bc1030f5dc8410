import type { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';
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
 * Sends keys as headers of their own: fixed ones, or those that a provider returns.
 *
 * @example
 * ```ts
 * const auth = headerKeys({ 'x-ase-access-key': accessKey, 'x-ase-secret-key': secretKey });
 * ```
 *
 * @throws {@link ConfigurationError} when a name is not that of a header, or a value is empty, has white space at an end or
 * a line break; at a call, when the provider fails.
 */
export function headerKeys(keys: Keys | KeysProvider): Auth<'headerKeys'> {
  // Numbers are refused with everything else that is no key.
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

/** Headers that say how a request is sent, and to whom. */
const framing = [
  'connection',
  'content-length',
  'content-type',
  'host',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

function readyHeaders(given: Keys, owner: string): ReadyHeaders {
  const secrets = checkMembers(owner, given, optionType.secret).map(([written, value]) => {
    const name = written.toLowerCase();
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name) || framing.includes(name)) {
      throw new ConfigurationError({ message: `${owner}: a name is not that of a header that can carry a key` });
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
