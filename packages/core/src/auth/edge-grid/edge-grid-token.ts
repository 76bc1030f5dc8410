import type { Secret } from '../../api/secret.js';
import { ConfigurationError } from '../../errors/errors.js';
import { checkedText, plainText } from '../secret-text.js';

/** The key of each part in files and environment variables. */
const keys = {
  clientToken: 'client_token',
  clientSecret: 'client_secret',
  accessToken: 'access_token',
  nonce: 'nonce',
} as const;

/** Returns a part of the header if it can be one; never repeats it in the error. */
export function edgeGridToken(what: keyof typeof keys, value: string | Secret): string {
  const text: unknown = plainText(value);
  if (typeof text === 'string' && /^[!-:<-~]+$/.test(text)) {
    return checkedText(text, { what: `the ${what} of EdgeGrid`, name: keys[what] });
  }
  throw new ConfigurationError({
    message: `the ${what} of EdgeGrid is empty or has an invalid character`,
    hint: 'Check for copied spaces, semicolons or line breaks.',
  });
}
