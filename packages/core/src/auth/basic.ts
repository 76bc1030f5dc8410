import { ConfigurationError } from '../errors/configuration-error.js';
import { checkOptions, type OptionTypes, optionType } from '../internal/options.js';
import { Secret } from '../secret.js';
import type { Auth } from './auth.js';

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
 * Sends `Authorization: Basic …` (RFC 7617, UTF-8).
 *
 * @throws {@link ConfigurationError} when a part is empty or the user name has a colon.
 */
export function basic(credentials: BasicCredentials): Auth<'basic'> {
  const { username, password } = checkOptions<BasicCredentials>('basic', credentials, optionTypes);
  const secret = Secret.of(password);
  if (typeof username !== 'string' || username === '' || username.includes(':') || secret.reveal() === '') {
    throw new ConfigurationError({
      message: 'basic needs a user name without a colon and a password',
      hint: 'Neither may be empty.',
    });
  }
  const pair = Secret.of(`${username}:${secret.reveal()}`);
  const authorization = `Basic ${Buffer.from(pair.reveal(), 'utf8').toString('base64')}`;
  return {
    scheme: 'basic',
    authenticate: () => ({ headers: { authorization } }),
    secrets: () => [secret, pair],
  };
}
