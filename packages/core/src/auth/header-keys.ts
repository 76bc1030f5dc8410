import { checkMembers, optionType } from '../internal/options.js';
import { Secret } from '../secret.js';
import type { Auth } from './auth.js';
import { headerValue } from './header-value.js';

/**
 * Sends keys as headers of their own.
 *
 * @example
 * ```ts
 * const auth = headerKeys({ 'x-ase-access-key': accessKey, 'x-ase-secret-key': secretKey });
 * ```
 *
 * @throws {@link ConfigurationError} when a value is empty or has a line break.
 */
export function headerKeys(keys: Readonly<Record<string, string | Secret>>): Auth<'headerKeys'> {
  const secrets = checkMembers('headerKeys', keys, optionType.secret).map(([name, value]) => {
    const secret = Secret.of(value);
    headerValue(`value of the header ${name.toLowerCase()}`, secret.reveal());
    return [name.toLowerCase(), secret] as const;
  });
  return {
    scheme: 'headerKeys',
    authenticate: () => ({ headers: Object.fromEntries(secrets.map(([name, secret]) => [name, secret.reveal()])) }),
    secrets: () => secrets.map(([, secret]) => secret),
  };
}
