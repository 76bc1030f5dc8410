import { ConfigurationError } from '../errors/configuration-error.js';
import { safeCause } from '../errors/safe-cause.js';
import { Secret } from '../secret.js';
import type { Auth } from './auth.js';
import { headerValue } from './header-value.js';

/** An access token, with the time it stops being valid where that is known. */
export interface BearerToken {
  readonly token: string | Secret;

  /** Milliseconds since the Unix epoch. */
  readonly expiresAtMs?: number;
}

/** Returns a current access token; asked again after it expired or was refused. */
export type BearerTokenProvider = () => string | Secret | BearerToken | Promise<string | Secret | BearerToken>;

/**
 * Sends `Authorization: Bearer <token>`.
 *
 * A provider is called once for all concurrent calls, its token is kept until `expiresAtMs` or until the service
 * answers 401, after which it is asked once more.
 *
 * @example
 * ```ts
 * import { bearer } from '@edgeward/core';
 *
 * const auth = bearer(async () => ({ token: await fetchToken(), expiresAtMs: Date.now() + 3_600_000 }));
 * ```
 */
export function bearer(token: string | Secret | BearerTokenProvider): Auth {
  if (typeof token === 'function') return providedBearer(token);
  const secret = Secret.of(token);
  headerValue('bearer token', secret.reveal());
  return {
    scheme: 'bearer',
    authenticate: () => ({ headers: { authorization: `Bearer ${secret.reveal()}` } }),
    secrets: () => [secret],
  };
}

interface KnownToken {
  readonly secret: Secret;
  readonly expiresAtMs: number;
}

function providedBearer(provider: BearerTokenProvider): Auth {
  let current: Promise<KnownToken> | undefined;
  let known: KnownToken | undefined;
  let previous: Secret | undefined;
  const forget = (): void => {
    previous = known?.secret ?? previous;
    current = undefined;
    known = undefined;
  };
  const ask = (): Promise<KnownToken> => {
    const asked = askProvider(provider).then(
      (token) => {
        if (current === asked) known = token;
        return token;
      },
      (error: unknown) => {
        if (current === asked) forget();
        throw error;
      },
    );
    return asked;
  };
  return {
    scheme: 'bearer',
    authenticate: async (_request, { now }) => {
      if (known !== undefined && known.expiresAtMs <= now) forget();
      current ??= ask();
      const { secret } = await current;
      return { headers: { authorization: `Bearer ${secret.reveal()}` } };
    },
    rejected: () => {
      forget();
      return true;
    },
    secrets: () => [known?.secret, previous].filter((secret) => secret !== undefined),
  };
}

async function askProvider(provider: BearerTokenProvider): Promise<KnownToken> {
  let answer: string | Secret | BearerToken;
  try {
    answer = await provider();
  } catch (error) {
    throw new ConfigurationError({
      message: 'the bearer token provider failed',
      hint: 'See the cause; the provider is the function given to bearer().',
      cause: safeCause(error),
    });
  }
  const { token, expiresAtMs = Number.POSITIVE_INFINITY } =
    typeof answer === 'string' || answer instanceof Secret ? { token: answer } : answer;
  const secret = Secret.of(token);
  headerValue('bearer token', secret.reveal());
  return { secret, expiresAtMs };
}
