import type { Effect, HttpMethod, ValidationMode } from '@edgeward/core';
import type { CaseRole } from './roles.ts';

/** One thing that a client promises: what it is called with, what it is answered, and what must come of it. */
export interface ConformanceCase {
  readonly area: string;
  readonly name: string;
  readonly role: CaseRole;

  /** What a vendor must be like for the case to make sense. */
  readonly needs: Needs;

  /** Options of the client. */
  readonly client: ClientSettings;

  /** Options of a client that is derived from it and used instead. */
  readonly derived: CallSettings | undefined;

  /** Options of the call. */
  readonly call: CallSettings;
  readonly given: CaseGiven;

  /** Calls made one after another. Default: 1. */
  readonly calls: number;

  /** Whether anybody listens where the client connects to. */
  readonly server: 'listening' | 'absent';

  /** What each request is answered; the last stands for all that follow. */
  readonly answers: readonly Step[];

  /** When the caller gives up. */
  readonly abort: AbortMoment | undefined;

  /** How many items or chunks the caller reads before it leaves the loop. Default: all. */
  readonly take: number | undefined;
  readonly expect: Expectation;
}

/** When the caller gives up. */
export type AbortMoment = 'before' | 'guard' | 'request' | 'body' | 'pause' | 'chunk' | 'after';

/** What a vendor must be like for a case to make sense. */
export interface Needs {
  /** A status that it answers before it executes anything. */
  readonly rejects?: number;

  /** A status that proves nothing of the kind. */
  readonly executes?: number;

  /** That its failures can say how long to wait. */
  readonly waitInBody?: true;

  /** That an empty object is an answer of the role, so that a list may be left out. */
  readonly emptyAnswer?: true;

  /** That the answer of the role has an open enum. */
  readonly openEnum?: true;
}

/** Options of a call that a case can set. */
export interface CallSettings {
  readonly maxRetries?: number;
  readonly timeoutMs?: number;
  readonly totalTimeoutMs?: number;
  readonly idleTimeoutMs?: number;
  readonly validation?: ValidationMode;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Options of a client that a case can set. */
export interface ClientSettings extends CallSettings {
  readonly readOnly?: boolean;
  readonly maxResponseBytes?: number;
  readonly guard?: 'allows' | 'denies' | 'throws' | 'stalls';
  readonly listener?: 'throws' | 'rejects';

  /** Whether the credentials can be made anew after a refusal, and whether that helps to decide. */
  readonly renewal?: 'possible' | 'impossible';
}

/** Parameters that a case sets. */
export interface CaseGiven {
  readonly path?: string;
  readonly query?: string | readonly string[] | null;

  /** For the role `raw`. */
  readonly method?: HttpMethod;
  readonly effect?: Effect;
  readonly idempotent?: boolean;
}

/** What one request is answered. One of the first members says what, the others change it. */
export interface Step {
  /** The role's own good answer. */
  readonly sample?: true;

  /** The vendor's own form of this status. */
  readonly failure?: number;

  /** A page of a list. */
  readonly page?: { readonly items: readonly string[]; readonly next?: string; readonly total?: number };
  readonly json?: unknown;
  readonly text?: string;

  /** Bytes that come one after another. */
  readonly chunks?: readonly string[];

  /** A redirect of this status. */
  readonly redirect?: number;
  readonly to?: 'other-host' | 'same-host' | 'relative' | 'itself' | 'nowhere';

  /** What happens to the connection instead of an answer. */
  readonly fault?: 'reset' | 'close' | 'stall';

  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;

  /** Members that are laid over the sample; `$enum` stands for the one that is an open enum. */
  readonly with?: Readonly<Record<string, unknown>>;

  /** How long the vendor's own form of a failure asks to wait. */
  readonly waitMs?: number;

  /** Whether the failure repeats the URL and the headers of the request. */
  readonly echo?: true;

  /** What happens to the connection after half of the body, or after the chunks. */
  readonly cut?: 'reset' | 'close' | 'stall';

  /** Time between two chunks. */
  readonly everyMs?: number;
}

/** What must come of a case. What is absent here must be absent there: no pause, no drift, no error. */
export interface Expectation {
  /** Requests that reached the service. */
  readonly requests: number;

  /** Facts about every request. */
  readonly sent?: SentFacts;

  /** The query of each request, as written on the wire and without the credentials; `$page` leads to a page. */
  readonly queries?: readonly string[];

  /** The value that the call resolved to: what the service sent last, or nothing. */
  readonly result?: 'as sent' | 'nothing';

  /** Identifiers of the items that were iterated over. */
  readonly items?: readonly string[];

  /** What was read of a stream. */
  readonly bytes?: string;

  /** Status of the answer. */
  readonly status?: number;
  readonly error?: ErrorFacts;

  /** Pauses that the client asked its clock for, in milliseconds. */
  readonly pauses?: readonly number[];

  /** Differences between the answer and its description, as pointer and kind; `$enum` as above. */
  readonly drift?: readonly string[];

  /** All events in their order, as `eventText` writes them. */
  readonly events?: readonly string[];

  /**
   * The JSON form of the error, member for member. `$vendor`, `$operation`, `$code` and `$body` stand for what the
   * profile says, `$text` for any text or none, and `$unreadBody` for the body, or none if a good answer has secrets.
   */
  readonly json?: Readonly<Record<string, unknown>>;

  /** How often the guard was asked. */
  readonly guarded?: number;
}

/** Facts about a request as the service saw it. */
export interface SentFacts {
  readonly method?: string;

  /** A segment of its path, as written on the wire. */
  readonly segment?: string;

  /** The value of the role's query parameter, as written on the wire; a list for one that is repeated. */
  readonly query?: string | readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Facts about an error. */
export interface ErrorFacts {
  /** Name of its class. */
  readonly class: string;
  readonly kind: string;
  readonly status?: number;
  readonly attempts?: number;
  readonly mayHaveApplied?: boolean;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number | null;
  readonly limit?: string;

  /** Code of the system; the vendor's own code is always checked. */
  readonly code?: string;

  /** A part of its hint. */
  readonly hint?: string;

  /** Where its issues are; `$path`, `$query` and `$enum` stand for those of the role. */
  readonly issues?: readonly string[];

  /** The shown target of a redirect: the same host, another one, or as it was sent. */
  readonly location?: 'other-host' | 'same-host' | 'as sent' | 'none';

  /** Whether its cause is the reason that the caller gave. */
  readonly cause?: 'reason';
}
