import { type Auth, apiKeyQuery, ConfigurationError, optionType, type Secret } from '@edgeward/core';

/** Returns the current API key, and with it `expiresAtMs` if it is known when it stops being valid. */
export type NocApiKeyProvider = () => ProvidedNocApiKey | Promise<ProvidedNocApiKey>;

/** The result of a {@link NocApiKeyProvider}. */
export type ProvidedNocApiKey =
  | string
  | Secret
  | { readonly key: string | Secret; readonly expiresAtMs?: number | undefined };

const name = 'apikey';

/**
 * Authenticates with an account's API key, sent in the query of every request: fixed or from a provider. Errors and
 * events never show it.
 *
 * @throws {@link ConfigurationError} when the key is missing or cannot be sent unchanged.
 */
export function nocApiKey(key: string | Secret | NocApiKeyProvider): Auth<'apiKeyQuery'> {
  if (typeof key !== 'function') return apiKeyQuery({ name, key: checkedKey(key, 'nocApiKey requires the API key') });
  return apiKeyQuery(async () => {
    const given = await key();
    if (typeof given === 'object' && given !== null && 'key' in given) {
      return { name, key: checkedKey(given.key, wrongProvider), expiresAtMs: given.expiresAtMs };
    }
    return { name, key: checkedKey(given, wrongProvider) };
  });
}

const wrongProvider = 'the provider of nocApiKey must return the API key';

function checkedKey(key: string | Secret, expected: string): string | Secret {
  if (optionType.secret.accepts(key)) return key;
  throw new ConfigurationError({
    vendor: 'noc',
    message: `${expected}, a non-empty string or a Secret`,
    hint: 'Check for an unset variable.',
  });
}
