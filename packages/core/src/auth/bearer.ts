import { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';
import type { Auth } from './auth.js';
import { credentialSource } from './credential-source.js';
import { secretText } from './secret-text.js';

/** An access token, with its expiry if known. */
export interface BearerToken {
  readonly token: string | Secret;

  /** Milliseconds since the Unix epoch. */
  readonly expiresAtMs?: number | undefined;
}

/** Returns a current access token; asked again after it expired or was refused. */
export type BearerTokenProvider = () => string | Secret | BearerToken | Promise<string | Secret | BearerToken>;

/**
 * Sends `Authorization: Bearer <token>`.
 *
 * Concurrent calls share one call of the provider. Its token is reused until `expiresAtMs` or a 401 response; then the
 * provider is called again.
 *
 * @example
 * ```ts
 * import { bearer } from '@edgeward/core';
 *
 * const auth = bearer(async () => ({ token: await fetchToken(), expiresAtMs: Date.now() + 3_600_000 }));
 * ```
 *
 * @throws {@link ConfigurationError} when the token is empty, has white space, or begins with `Bearer`.
 */
export function bearer(token: string | Secret | BearerTokenProvider): Auth<'bearer'> {
  const source = credentialSource<string | Secret | BearerToken, ReadyToken>('bearer', token, readyToken);
  return {
    scheme: 'bearer',
    authenticate: (_request, context) => source.add(context, ({ authorization }) => ({ headers: { authorization } })),
    rejected: (_rejection, used) => source.rejected(used),
    secrets: () => source.secrets(),
    renews: source.renews,
  };
}

interface ReadyToken {
  readonly authorization: string;
  readonly secrets: readonly Secret[];
}

function readyToken(given: string | Secret | BearerToken, owner: string): ReadyToken {
  const token: unknown =
    typeof given === 'object' && given !== null && !(given instanceof Secret) ? given.token : given;
  const secret = secretText(token, { what: `${owner}: the token`, name: 'authorization', header: true });
  if (/\s/.test(secret.reveal()))
    throw new ConfigurationError({ message: `${owner}: the token must not contain white space` });
  return { authorization: `Bearer ${secret.reveal()}`, secrets: [secret] };
}
