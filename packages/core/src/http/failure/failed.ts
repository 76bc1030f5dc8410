import type { AuthRejection } from '../../auth/auth.js';
import type { EdgewardError } from '../../errors/edgeward-error.js';
import type { ErrorKind } from '../../errors/error-kind.js';
import type { Scrub } from '../../internal/scrub/scrub.js';

/** The context of an error: the call and its progress. */
export interface ErrorContext {
  readonly vendor: string;
  readonly operation: string;
  readonly attempts: number;
  readonly mayHaveApplied: boolean;
  readonly scrub: Scrub;
  readonly cause?: unknown;
}

/** A failed attempt: the facts for the next decision, and the error if it is the last attempt. */
export interface Failed {
  readonly kind: ErrorKind;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;

  /** Whether the failure may be temporary. */
  readonly transient: boolean;

  /** Whether nothing was executed, provably. */
  readonly notExecuted: boolean;

  /** Whether the change may have been carried out. */
  readonly maybeExecuted: boolean;
  readonly retryAfterMs?: number | undefined;

  /** Set if the credentials were refused. */
  readonly rejection?: AuthRejection | undefined;
  readonly toError: (context: ErrorContext) => EdgewardError;
}
