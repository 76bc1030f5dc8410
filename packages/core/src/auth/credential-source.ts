import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';
import { safeCause } from '../errors/safe-cause.js';
import { scrubber } from '../internal/scrub/scrub.js';
import type { AuthAddition, AuthContext } from './auth.js';

/** Credentials, with their expiry if known. */
export type Expiring<Credentials> = Credentials & {
  /** Milliseconds since the Unix epoch. */
  readonly expiresAtMs?: number | undefined;
};

/**
 * Returns the current credentials. Called once for all concurrent calls, and again after `expiresAtMs` or after the
 * service rejected them.
 */
export type CredentialProvider<Credentials> = () => Expiring<Credentials> | Promise<Expiring<Credentials>>;

/** Checked credentials, ready to be added to requests. */
export interface ReadyCredentials {
  readonly secrets: readonly Secret[];
}

/** Supplies the credentials of a strategy: fixed values or a provider. */
export interface CredentialSource<Ready extends ReadyCredentials> {
  /** Makes an addition of the current credentials. */
  add(context: AuthContext, make: (ready: Ready) => AuthAddition): AuthAddition | Promise<AuthAddition>;

  /** Drops rejected credentials; returns whether there may be others. */
  rejected(used: AuthAddition): boolean;

  /** The secrets in use, and earlier ones a late response may still contain. */
  secrets(): readonly Secret[];

  /** Whether a provider renews the credentials. */
  readonly renews: boolean;
}

/** Number of credential sets to remember for redaction. */
const remembered = 8;

interface Issued<Ready> {
  readonly ready: Ready;
  readonly expiresAtMs: number;
}

/** Creates the source of a strategy's credentials. `prepare` checks them; its errors start with `owner`. */
export function credentialSource<Credentials, Ready extends ReadyCredentials>(
  strategy: string,
  given: Credentials | CredentialProvider<Credentials>,
  prepare: (credentials: Credentials, owner: string) => Ready,
): CredentialSource<Ready> {
  if (typeof given !== 'function') {
    const ready = prepare(given, strategy);
    return { add: (_context, make) => make(ready), rejected: () => false, secrets: () => ready.secrets, renews: false };
  }
  // A function among `Credentials` would be no credentials.
  return providedSource(strategy, given as CredentialProvider<Credentials>, prepare);
}

function providedSource<Credentials, Ready extends ReadyCredentials>(
  strategy: string,
  provider: CredentialProvider<Credentials>,
  prepare: (credentials: Credentials, owner: string) => Ready,
): CredentialSource<Ready> {
  let current: Promise<Issued<Ready>> | undefined;
  let known: Issued<Ready> | undefined;
  let abandoned: Promise<Issued<Ready>> | undefined;
  let issued: readonly (readonly Secret[])[] = [];
  const usedBy = new WeakMap<AuthAddition, Issued<Ready>>();
  const forget = (): void => {
    current = undefined;
    known = undefined;
  };
  const secrets = (): readonly Secret[] => issued.flat();
  const ask = (): Promise<Issued<Ready>> => {
    const asked = askProvider(strategy, provider, prepare, secrets).then(
      (fresh) => {
        issued = [fresh.ready.secrets, ...issued].slice(0, remembered);
        if (current === asked) known = fresh;
        return fresh;
      },
      (error: unknown) => {
        if (current === asked) forget();
        throw error;
      },
    );
    return asked;
  };
  return {
    add: async ({ now, signal }, make) => {
      // Use the late result of an abandoned provider instead of asking again.
      if (known === undefined && current !== undefined && current === abandoned) await nextTurn();
      if (known === undefined ? current === abandoned : known.expiresAtMs <= now) forget();
      current ??= ask();
      const pending = current;
      // A hanging provider must not block later calls.
      const giveUp = (): void => {
        abandoned = pending;
      };
      signal?.addEventListener('abort', giveUp);
      try {
        const fresh = await pending;
        const addition = make(fresh.ready);
        usedBy.set(addition, fresh);
        return addition;
      } finally {
        signal?.removeEventListener('abort', giveUp);
      }
    },
    rejected: (used) => {
      // Forget only the rejected credentials: after the rejection of a parallel call, `known` may be newer.
      if (known !== undefined && (usedBy.get(used) ?? known) === known) forget();
      return true;
    },
    secrets,
    renews: true,
  };
}

async function askProvider<Credentials, Ready extends ReadyCredentials>(
  strategy: string,
  provider: CredentialProvider<Credentials>,
  prepare: (credentials: Credentials, owner: string) => Ready,
  secrets: () => readonly Secret[],
): Promise<Issued<Ready>> {
  let answer: Expiring<Credentials>;
  try {
    answer = await provider();
  } catch (error) {
    throw new ConfigurationError({
      message: `the provider of ${strategy} failed`,
      hint: `See the cause. The provider is the function passed to ${strategy}().`,
      cause: safeCause(error, scrubber(secrets().map((secret) => secret.reveal()))),
    });
  }
  const { credentials, expiresAtMs } = splitExpiry(answer);
  const ready = prepare(credentials, `the provider of ${strategy}`);
  // Read as milliseconds, a time in seconds lies in 1970: then every call would ask for new credentials.
  if (typeof expiresAtMs !== 'number' || !(expiresAtMs > 1e11)) {
    throw new ConfigurationError({
      message: `the provider of ${strategy} must return expiresAtMs in milliseconds since 1970`,
      hint: 'For a lifetime in seconds, return Date.now() + seconds * 1000.',
    });
  }
  return { ready, expiresAtMs };
}

/** Parts credentials from the time they expire at. */
function splitExpiry<Credentials>(answer: Expiring<Credentials>): {
  readonly credentials: Credentials;
  readonly expiresAtMs: unknown;
} {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, 'expiresAtMs')) {
    return { credentials: answer, expiresAtMs: Number.POSITIVE_INFINITY };
  }
  const { expiresAtMs = Number.POSITIVE_INFINITY, ...credentials } = answer;
  // `expiresAtMs` is not a member of `Credentials`.
  return { credentials: credentials as unknown as Credentials, expiresAtMs };
}
