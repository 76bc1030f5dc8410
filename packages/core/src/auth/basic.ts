import { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';
import { checkOptions } from '../internal/options/check-options.js';
import { type OptionTypes, optionType } from '../internal/options/option-types.js';
import type { Auth } from './auth.js';
import { type CredentialProvider, credentialSource } from './credential-source.js';
import { checkedText, secretText } from './secret-text.js';

/** A user and a password, or an API key and its secret. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string | Secret;
}

const optionTypes: OptionTypes<BasicCredentials> = {
  username: { ...optionType.text, required: true },
  password: { ...optionType.secret, required: true },
};

/**
 * Sends `Authorization: Basic …` (RFC 7617, UTF-8) with fixed credentials or those of a provider.
 *
 * @example
 * ```ts
 * import { basic } from '@edgeward/core';
 *
 * const auth = basic(async () => ({ ...(await readVault()), expiresAtMs: Date.now() + 3_600_000 }));
 * ```
 *
 * @throws {@link ConfigurationError} when a part is empty, starts or ends with white space or a line break, or the user name has
 * a colon; at a call, when the provider fails.
 */
export function basic(credentials: BasicCredentials | CredentialProvider<BasicCredentials>): Auth<'basic'> {
  const source = credentialSource<BasicCredentials, ReadyBasic>('basic', credentials, readyBasic);
  return {
    scheme: 'basic',
    authenticate: (_request, context) => source.add(context, ({ authorization }) => ({ headers: { authorization } })),
    rejected: (_rejection, used) => source.rejected(used),
    secrets: () => source.secrets(),
    renews: source.renews,
  };
}

interface ReadyBasic {
  readonly authorization: string;
  readonly secrets: readonly Secret[];
}

function readyBasic(given: BasicCredentials, owner: string): ReadyBasic {
  const { username, password } = checkOptions<BasicCredentials>(owner, given, optionTypes);
  const user = checkedText(username, { what: `${owner}: the user name`, name: 'username' });
  if (user.includes(':')) {
    throw new ConfigurationError({
      message: `${owner}: the user name must not contain a colon`,
      hint: 'Pass the password as its own option.',
    });
  }
  const secret = secretText(password, { what: `${owner}: the password`, name: 'password' });
  const pair = Secret.of(`${user}:${secret.reveal()}`);
  const authorization = `Basic ${Buffer.from(pair.reveal(), 'utf8').toString('base64')}`;
  return { authorization, secrets: [secret, pair] };
}
