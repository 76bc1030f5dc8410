import type { ApiResponse, ClientEvent } from '@edgeward/core';
import type { SeenRequest, WireAnswer } from './wire-answer.ts';

/** Everything observed during a case. */
export interface Observation {
  readonly requests: readonly SeenRequest[];

  /** Requests received by the target of a redirect. */
  readonly elsewhere: number;
  readonly answers: readonly WireAnswer[];
  readonly events: readonly ClientEvent[];
  readonly pauses: readonly number[];

  /** How often the credentials and the guard were asked. */
  readonly authentications: number;
  readonly guarded: number;

  /** One for each call, in their order. */
  readonly outcomes: readonly Outcome[];

  /** The caller's reason for its abort. */
  readonly reason: unknown;
  readonly signal: AbortSignal;
}

/** The outcome of a call. */
export interface Outcome {
  readonly response?: ApiResponse<unknown>;
  readonly value?: unknown;
  readonly items?: readonly unknown[];
  readonly bytes?: string;

  /** Present if the call failed. */
  readonly failure?: { readonly error: unknown };
}
