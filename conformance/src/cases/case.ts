import type { Effect, HttpMethod, ValidationMode } from '@edgeward/core';
import type { CaseRole } from './roles.ts';

/** One promise of a client: a call, the responses to its requests, and the expected result. */
export interface ConformanceCase {
  readonly area: string;
  readonly name: string;
  readonly role: CaseRole;

  /** Conditions a vendor must meet. */
  readonly needs: Needs;

  /** Options of the client. */
  readonly client: ClientSettings;

  /** Options of a client derived from it and used instead. */
  readonly derived: CallSettings | undefined;

  /** Options of the call. */
  readonly call: CallSettings;
  readonly given: CaseGiven;

  /** Calls made one after another. Default: 1. */
  readonly calls: number;

  /** Whether a server listens at the address of the client. */
  readonly server: 'listening' | 'absent';

  /** The response to each request; the last one is repeated. */
  readonly answers: readonly Step[];

  /** When the caller gives up. */
  readonly abort: AbortMoment | undefined;

  /** How many items or chunks the caller reads before it leaves the loop. Default: all. */
  readonly take: number | undefined;
  readonly expect: Expectation;
}

/** When the caller gives up. */
export type AbortMoment = 'before' | 'guard' | 'request' | 'body' | 'pause' | 'chunk' | 'after';

/** Conditions a vendor must meet for a case. */
export interface Needs {
  /** A status sent before anything is executed. */
  readonly rejects?: number;

  /** A status without such a guarantee. */
  readonly executes?: number;

  /** Its failures can state a waiting time. */
  readonly waitInBody?: true;

  /** An empty object is a valid answer of the role: the list is optional. */
  readonly emptyAnswer?: true;

  /** The answer of the role has an open enum. */
  readonly openEnum?: true;
}

/** Options of a call in a case. */
export interface CallSettings {
  readonly maxRetries?: number;
  readonly timeoutMs?: number;
  readonly totalTimeoutMs?: number;
  readonly idleTimeoutMs?: number;
  readonly validation?: ValidationMode;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Options of a client in a case. */
export interface ClientSettings extends CallSettings {
  readonly readOnly?: boolean;
  readonly maxResponseBytes?: number;
  readonly guard?: 'allows' | 'denies' | 'throws' | 'stalls';
  readonly listener?: 'throws' | 'rejects';

  /** Whether credentials can be renewed after a refusal, and whether this helps the case. */
  readonly renewal?: 'possible' | 'impossible';
}

/** Parameters of the call. */
export interface CaseGiven {
  readonly path?: string;
  readonly query?: string | readonly string[] | null;

  /** For the role `raw`. */
  readonly method?: HttpMethod;
  readonly effect?: Effect;
  readonly idempotent?: boolean;
}

/** The response to one request. One of the first members selects it, the others modify it. */
export interface Step {
  /** The role's own good answer. */
  readonly sample?: true;

  /** The vendor's own form of this status. */
  readonly failure?: number;

  /** A page of a list. */
  readonly page?: { readonly items: readonly string[]; readonly next?: string; readonly total?: number };
  readonly json?: unknown;
  readonly text?: string;

  /** Chunks of bytes, sent one after another. */
  readonly chunks?: readonly string[];

  /** A redirect of this status. */
  readonly redirect?: number;
  readonly to?: 'other-host' | 'same-host' | 'relative' | 'itself' | 'nowhere';

  /** A fault of the connection instead of a response. */
  readonly fault?: 'reset' | 'close' | 'stall';

  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;

  /** Members laid over the sample; `$enum` stands for the member with an open enum. */
  readonly with?: Readonly<Record<string, unknown>>;

  /** How long the vendor's own form of a failure asks to wait. */
  readonly waitMs?: number;

  /** Whether the failure repeats the URL and the headers of the request. */
  readonly echo?: true;

  /** A fault of the connection after half of the body, or after the chunks. */
  readonly cut?: 'reset' | 'close' | 'stall';

  /** Time between two chunks. */
  readonly everyMs?: number;
}

/** The expected result of a case. Anything absent here must not happen: no pause, no drift, no error. */
export interface Expectation {
  /** Number of requests received by the service. */
  readonly requests: number;

  /** Facts about every request. */
  readonly sent?: SentFacts;

  /** The query of each request, as written on the wire and without the credentials; `$page` leads to a page. */
  readonly queries?: readonly string[];

  /** The result of the call: the last answer of the service, or nothing. */
  readonly result?: 'as sent' | 'nothing';

  /** Identifiers of the items found by iterating. */
  readonly items?: readonly string[];

  /** The bytes read from a stream. */
  readonly bytes?: string;

  /** Status of the answer. */
  readonly status?: number;
  readonly error?: ErrorFacts;

  /** Pauses requested from the clock of the client, in milliseconds. */
  readonly pauses?: readonly number[];

  /** Differences between the answer and its description, as pointer and kind; `$enum` as above. */
  readonly drift?: readonly string[];

  /** All events in their order, as `eventText` writes them. */
  readonly events?: readonly string[];

  /**
   * The JSON form of the error, member for member. `$vendor`, `$operation`, `$code` and `$body` stand for values of the
   * profile, `$text` for any text or none, and `$unreadBody` for the body, or none if a good answer has secrets.
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

  /** The value of the role's query parameter, as written on the wire; a list if it is repeated. */
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

  /** The places of its issues; `$path`, `$query` and `$enum` stand for those of the role. */
  readonly issues?: readonly string[];

  /** The shown target of a redirect: the same host, another one, or as it was sent. */
  readonly location?: 'other-host' | 'same-host' | 'as sent' | 'none';

  /** Whether its cause is the caller's reason. */
  readonly cause?: 'reason';
}
