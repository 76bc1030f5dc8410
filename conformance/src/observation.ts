import type { ApiResponse, ClientEvent } from '@edgeward/core';
import type { SeenRequest, WireAnswer } from './wire-answer.ts';

/** Everything that was seen of a case. */
export interface Observation {
  readonly requests: readonly SeenRequest[];

  /** Requests that reached the host that a redirect named. */
  readonly elsewhere: number;
  readonly answers: readonly WireAnswer[];
  readonly events: readonly ClientEvent[];
  readonly pauses: readonly number[];

  /** How often the credentials and the guard were asked. */
  readonly authentications: number;
  readonly guarded: number;

  /** One for each call, in their order. */
  readonly outcomes: readonly Outcome[];

  /** What the caller gave as the reason of its abort. */
  readonly reason: unknown;
  readonly signal: AbortSignal;
}

/** What came of a call. */
export interface Outcome {
  readonly response?: ApiResponse<unknown>;
  readonly value?: unknown;
  readonly items?: readonly unknown[];
  readonly bytes?: string;

  /** Set where the call failed. */
  readonly failure?: { readonly error: unknown };
}
