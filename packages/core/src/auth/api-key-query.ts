import type { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';
import { checkOptions } from '../internal/options/check-options.js';
import { type OptionTypes, optionType } from '../internal/options/option-types.js';
import type { Auth } from './auth.js';
import { type CredentialProvider, credentialSource } from './credential-source.js';
import { secretText } from './secret-text.js';

/** An API key and its query parameter. */
export interface ApiKeyQuery {
  /** Name of the query parameter, for example `apikey`. */
  readonly name: string;
  readonly key: string | Secret;
}

const optionTypes: OptionTypes<ApiKeyQuery> = {
  name: { ...optionType.text, required: true },
  key: { ...optionType.secret, required: true },
};

/**
 * Adds a key to the query of every request, fixed or from a provider. Errors and events never show the URL.
 *
 * @throws {@link ConfigurationError} when the name or the key is empty or cannot be sent unchanged; at a call, when the
 * query already has the name or the provider fails.
 */
export function apiKeyQuery(options: ApiKeyQuery | CredentialProvider<ApiKeyQuery>): Auth<'apiKeyQuery'> {
  const source = credentialSource<ApiKeyQuery, ReadyKey>('apiKeyQuery', options, readyKey);
  return {
    scheme: 'apiKeyQuery',
    authenticate: ({ url }, context) =>
      source.add(context, ({ name, pair }) => {
        const target = new URL(url);
        if (target.searchParams.has(name)) {
          throw new ConfigurationError({ message: `the query parameter ${name} is reserved for the credentials` });
        }
        target.search = target.search === '' ? pair : `${target.search}&${pair}`;
        return { url: target.href };
      }),
    rejected: (_rejection, used) => source.rejected(used),
    secrets: () => source.secrets(),
    renews: source.renews,
  };
}

interface ReadyKey {
  readonly name: string;
  readonly pair: string;
  readonly secrets: readonly Secret[];
}

function readyKey(given: ApiKeyQuery, owner: string): ReadyKey {
  const { name, key } = checkOptions<ApiKeyQuery>(owner, given, optionTypes);
  if (!/^[\w.~[\]-]+$/.test(name)) {
    throw new ConfigurationError({ message: `${owner}: the name must be a valid query parameter name` });
  }
  const secret = secretText(key, { what: `${owner}: the key`, name });
  return { name, pair: `${encodeURIComponent(name)}=${encodeURIComponent(secret.reveal())}`, secrets: [secret] };
}
