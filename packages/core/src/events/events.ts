import type { Effect, HttpMethod } from '../api/operation.js';
import type { ErrorJson } from '../errors/edgeward-error.js';

/** Members common to the events of a call. */
export interface CallEvent {
  /** Identifies the call; all events of one call share it. */
  readonly callId: string;

  /** The client's time, in milliseconds since the Unix epoch. */
  readonly timeMs: number;

  readonly vendor: string;

  /** The operation, for example `securityActions.create`. */
  readonly operation: string;

  readonly effect: Effect;
  readonly method: HttpMethod;

  /** Path template, for example `/v1/organizations/{organization}`. */
  readonly path: string;

  /** Host and port, as in a URL. */
  readonly host: string;
}

/** A call begins. */
export interface StartEvent extends CallEvent {
  readonly type: 'start';

  /** The parameters and the body, redacted. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** One request ended, with an answer or without. */
export interface AttemptEvent extends CallEvent {
  readonly type: 'attempt';

  /** From 1. */
  readonly attempt: number;

  /** When it began; {@link CallEvent.timeMs} is when it ended. */
  readonly startMs: number;

  /** How long it took by the machine's own clock. */
  readonly durationMs: number;

  readonly status?: number;
  readonly requestId?: string;

  /** Kind of the failure, if there was one. */
  readonly failure?: string;
}

/** Another attempt follows after a pause. */
export interface RetryEvent extends CallEvent {
  readonly type: 'retry';

  /** Number of the next attempt. */
  readonly attempt: number;
  readonly delayMs: number;

  /** Kind of the failure it follows. */
  readonly failure: string;
}

/** A call ended. */
export interface EndEvent extends CallEvent {
  readonly type: 'end';
  readonly attempts: number;

  /** How long it took by the machine's own clock. */
  readonly durationMs: number;

  readonly status?: number;
  readonly requestId?: string;

  /** The redacted error, if the call failed. */
  readonly error?: ErrorJson;
}

/** An answer has members, values or variants this version of the SDK does not know, or another shape. */
export interface DriftEvent extends CallEvent {
  readonly type: 'drift';

  /** The differences, by JSON pointer and kind; at most 100. Never a value. */
  readonly differences: readonly Drift[];
}

/** One difference between an answer and its description. */
export interface Drift {
  readonly pointer: string;
  readonly kind: 'unknown-member' | 'unknown-value' | 'unsafe-integer' | 'wrong-shape';
  readonly message?: string;
}

/** Something about the configuration the operator should know. */
export interface WarningEvent {
  readonly type: 'warning';
  readonly timeMs: number;
  readonly vendor: string;
  readonly message: string;
  readonly hint?: string;

  /** URL of the page about it. */
  readonly docUrl: string;
}

/** An event for {@link ClientOptions.onEvent}. Everything in it is redacted. */
export type ClientEvent = StartEvent | AttemptEvent | RetryEvent | EndEvent | DriftEvent | WarningEvent;

/** Observes a client. Its errors are ignored. */
export type EventListener = (event: ClientEvent) => void;
