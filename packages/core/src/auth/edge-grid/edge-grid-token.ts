import { Secret } from '../../api/secret.js';
import { ConfigurationError } from '../../errors/errors.js';
import { optionType } from '../../internal/options/option-types.js';
import { secretText } from '../secret-text.js';

/** The key of each part in files and environment variables. */
const keys = {
  clientToken: 'client_token',
  clientSecret: 'client_secret',
  accessToken: 'access_token',
  nonce: 'nonce',
} as const;

/** Wraps a part of the header if it can be one; never repeats it in the error. */
export function edgeGridToken(what: keyof typeof keys, value: string | Secret): Secret {
  const token = optionType.secret.accepts(value) ? Secret.of(value) : undefined;
  if (token !== undefined && /^[!-:<-~]+$/.test(token.reveal())) {
    return secretText(token, { what: `the ${what} of EdgeGrid`, name: keys[what] });
  }
  throw new ConfigurationError({
    message: `the ${what} of EdgeGrid is empty or has an invalid character`,
    hint: 'Check for copied spaces, semicolons or line breaks.',
  });
}
