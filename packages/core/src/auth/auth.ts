import type { AbortSignalLike } from '../api/platform.js';
import type { Secret } from '../api/secret.js';

/** A request about to be sent, before credentials are added. */
export interface AuthRequest {
  readonly method: string;

  /** The final URL with its query, exactly as sent. */
  readonly url: string;

  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  /** The exact bytes of the body, if any. */
  readonly body?: Uint8Array;
}

/** Changes of an {@link Auth} to a request. Absent members leave it unchanged. */
export interface AuthAddition {
  /** Headers to add or replace. */
  readonly headers?: Readonly<Record<string, string>>;

  /** The URL to send instead; it must have the same origin. */
  readonly url?: string;

  /** The body to send instead. */
  readonly body?: Uint8Array;
}

/** The context of an {@link Auth}. */
export interface AuthContext {
  /** Number of this attempt, from 1. */
  readonly attempt: number;

  /** The client's time, in milliseconds since the Unix epoch. */
  readonly now: number;

  /** Aborts when the attempt is over before the credentials have come. */
  readonly signal?: AbortSignalLike;
}

/** A response rejecting the credentials. */
export interface AuthRejection {
  readonly status: number;

  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  /** The vendor's own code and message, if the answer has them. */
  readonly code?: string;
  readonly message?: string;

  /** The client's time when the answer arrived, in milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Something about credentials the operator should know. */
export interface AuthWarning {
  readonly message: string;

  /** The remedy. */
  readonly hint?: string;

  /** The page about it, with its anchor. Default: the page about all warnings. */
  readonly page?: string;
}

/**
 * A way to prove who is calling. It is asked anew for every attempt.
 *
 * Each client accepts only the schemes of its vendor, so no credentials reach another company. Your own `Auth` states
 * its scheme: `edgeGrid`, `bearer`, `apiKeyQuery`, `headerKeys`, `basic` or `bodyCredentials`.
 */
export interface Auth<Scheme extends string = string> {
  /** Name of the scheme, for example `bearer`. */
  readonly scheme: Scheme;

  /** Base URL of these credentials, if they are tied to one. */
  readonly baseUrl?: string;

  /** Returns the additions to `request`. */
  authenticate(request: AuthRequest, context: AuthContext): AuthAddition | Promise<AuthAddition>;

  /** Receives each rejection of the credentials `used`; returns whether to send one more request. Default: no. */
  rejected?(rejection: AuthRejection, used: AuthAddition): boolean;

  /** The secret values in use, so they can be taken out of texts a vendor sends back. */
  secrets(): readonly Secret[];

  /** Whether other credentials are fetched after a rejection. Default: no. */
  readonly renews?: boolean;

  /**
   * Warnings about the loaded credentials; a client reports to its `onEvent` each once, before its first call or
   * before the first request with credentials a provider has returned.
   */
  warnings?(): readonly AuthWarning[];
}
