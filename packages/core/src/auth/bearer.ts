import { ConfigurationError } from '../errors/configuration-error.js';
import { safeCause } from '../errors/safe-cause.js';
import { kindOf, optionType } from '../internal/options.js';
import { scrubber } from '../internal/scrub.js';
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
export function bearer(token: string | Secret | BearerTokenProvider): Auth<'bearer'> {
  if (typeof token === 'function') return providedBearer(token);
  if (!optionType.secret.accepts(token)) {
    throw new ConfigurationError({
      message: `bearer takes a token or a function that returns one, not ${kindOf(token)}`,
      hint: 'For example bearer(process.env.TOKEN), once the variable is set.',
    });
  }
  const secret = Secret.of(token);
  headerValue('bearer token', secret.reveal());
  return {
    scheme: 'bearer',
    authenticate: () => ({ headers: { authorization: authorizationOf(secret) } }),
    secrets: () => [secret],
  };
}

interface KnownToken {
  readonly secret: Secret;
  readonly expiresAtMs: number;
}

/** Tokens that may still turn up in answers to requests that were under way when a newer one came. */
const remembered = 8;

function providedBearer(provider: BearerTokenProvider): Auth<'bearer'> {
  let current: Promise<KnownToken> | undefined;
  let known: KnownToken | undefined;
  let abandoned: Promise<KnownToken> | undefined;
  let issued: readonly Secret[] = [];
  const forget = (): void => {
    current = undefined;
    known = undefined;
  };
  const ask = (): Promise<KnownToken> => {
    const asked = askProvider(provider, () => issued).then(
      (token) => {
        issued = [token.secret, ...issued].slice(0, remembered);
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
    authenticate: async (_request, { now, signal }) => {
      if (known === undefined ? current === abandoned : known.expiresAtMs <= now) forget();
      current ??= ask();
      const pending = current;
      // A provider that hangs must not hold the calls that come later.
      const giveUp = (): void => {
        abandoned = pending;
      };
      signal?.addEventListener('abort', giveUp);
      try {
        const { secret } = await pending;
        return { headers: { authorization: authorizationOf(secret) } };
      } finally {
        signal?.removeEventListener('abort', giveUp);
      }
    },
    rejected: (_rejection, used) => {
      // Another call may have been refused first: the token that it brought is not thrown away.
      if (known !== undefined && used.headers?.['authorization'] === authorizationOf(known.secret)) forget();
      return true;
    },
    secrets: () => issued,
  };
}

function authorizationOf(secret: Secret): string {
  return `Bearer ${secret.reveal()}`;
}

async function askProvider(provider: BearerTokenProvider, issued: () => readonly Secret[]): Promise<KnownToken> {
  let answer: string | Secret | BearerToken;
  try {
    answer = await provider();
  } catch (error) {
    throw new ConfigurationError({
      message: 'the bearer token provider failed',
      hint: 'See the cause; the provider is the function given to bearer().',
      cause: safeCause(error, scrubber(issued().map((secret) => secret.reveal()))),
    });
  }
  const { token, expiresAtMs = Number.POSITIVE_INFINITY }: BearerToken =
    typeof answer === 'object' && answer !== null && !(answer instanceof Secret) ? answer : { token: answer };
  if (!optionType.secret.accepts(token)) {
    throw new ConfigurationError({
      message: `the bearer token provider returned ${kindOf(token)} instead of a token`,
      hint: 'It has to return a token, or { token, expiresAtMs }.',
    });
  }
  const secret = Secret.of(token);
  headerValue('bearer token', secret.reveal());
  // A time in seconds would lie in 1970, and every call would ask for a new token.
  if (typeof expiresAtMs !== 'number' || !(expiresAtMs > 1e11)) {
    throw new ConfigurationError({
      message: 'the bearer token provider returned an expiresAtMs that is not in milliseconds since 1970',
      hint: 'For a life time in seconds: Date.now() + seconds * 1000.',
    });
  }
  return { secret, expiresAtMs };
}
