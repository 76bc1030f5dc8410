import { ConfigurationError } from '../errors/configuration-error.js';
import { checkOptions, type OptionTypes, optionType } from '../internal/options.js';
import { Secret } from '../secret.js';
import type { Auth } from './auth.js';

/** A key, and the query parameter that carries it. */
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
 * Puts a key into the query of every request. The URL is shown in no error and no event.
 *
 * @throws {@link ConfigurationError} when the name or the key is empty, and, at a call, when the query has the name.
 */
export function apiKeyQuery(options: ApiKeyQuery): Auth<'apiKeyQuery'> {
  const { name, key } = checkOptions<ApiKeyQuery>('apiKeyQuery', options, optionTypes);
  const secret = Secret.of(key);
  if (name === '' || secret.reveal() === '' || !secret.reveal().isWellFormed()) {
    throw new ConfigurationError({ message: 'apiKeyQuery needs the name of a query parameter and a key' });
  }
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(secret.reveal())}`;
  return {
    scheme: 'apiKeyQuery',
    authenticate: ({ url }) => {
      const target = new URL(url);
      if (target.searchParams.has(name)) {
        throw new ConfigurationError({ message: `the query parameter ${name} belongs to the credentials` });
      }
      target.search = target.search === '' ? pair : `${target.search}&${pair}`;
      return { url: target.href };
    },
    secrets: () => [secret],
  };
}
