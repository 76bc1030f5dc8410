import type { ApiErrorKind } from '../errors/error-kind.js';
import type { Issue, Schema } from '../schema/schema.js';
import type { Operation } from './operation.js';
import type { RawRequest } from './transport/raw-request.js';

/** A complete answer of a service, decoded. */
export interface Answer {
  readonly operation: Operation;
  readonly status: number;

  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  /** The parsed JSON, the text if it is not JSON, or `undefined` if it is empty. */
  readonly body: unknown;

  /** The body of the request as the caller gave it; absent if there was none. */
  readonly sent?: unknown;

  /** The client's time when it arrived, in milliseconds since the Unix epoch. */
  readonly now: number;
}

/** The meaning of a failed answer. Absent members follow from the status. */
export interface Failure {
  readonly kind?: ApiErrorKind;

  /** The vendor's own code. */
  readonly code?: string;

  /** The vendor's own words. */
  readonly message?: string;

  /** The remedy. */
  readonly hint?: string;

  /** Name of the page about this symptom, in the documentation. Default: the page about the kind. */
  readonly page?: string;
  readonly requestId?: string;
  readonly retryAfterMs?: number;

  /** Whether the same call may succeed later. */
  readonly retryable?: boolean;

  /** Whether the vendor says this before it executes anything. */
  readonly rejectedBeforeExecution?: boolean;

  /** The body of the error. Default: all of it, redacted. */
  readonly body?: unknown;

  /** Whether the change may have been carried out. Default: `true` for transient failures and failures of the server. */
  readonly mayHaveApplied?: boolean;
}

/** Secret members of a raw request and its response, beyond those with a telling name. */
export interface RawSecrets {
  /** Whether the response may hold secrets known only to the service. */
  readonly inResponse: boolean;

  /** Names the secret members of the body. It is not checked with it. */
  readonly body?: Schema<unknown>;
}

/** Rules of a vendor, beyond its operations. */
export interface VendorProfile {
  /** Short name in errors and events, for example `apigee`. */
  readonly name: string;

  /** Package and version for the `User-Agent` header, for example `edgeward-apigee-security-actions/1.0.0`. */
  readonly userAgent: string;

  /**
   * Checks the parameters of an operation, including the body, for misleading values no schema can describe. Called
   * before every call; pointers start at the parameters. Default: only the schemas are checked.
   */
  readonly check?: (operation: Operation, params: object) => readonly Issue[];

  /**
   * Whether a raw `GET` is known to be a read; a client with `readOnly` sends no other. For services with
   * state-changing `GET`s. Default: every `GET` reads.
   */
  readonly isRead?: (request: RawRequest) => boolean;

  /**
   * Secret members of a raw request equal to a described operation. Default: members with a telling name.
   */
  readonly secretsOf?: (request: RawRequest) => RawSecrets | undefined;

  /** Headers of every request, with or without a body. Options of clients and calls override them. */
  readonly headers?: Readonly<Record<string, string>>;

  /** Response headers with the request id, in order of preference, in lower case. */
  readonly requestIdHeaders?: readonly string[];

  /** Whether answers are JSON although their media type says something else. Default: the media type decides. */
  readonly mislabelsJson?: boolean;

  /**
   * Whether a streamed response with a success status may be a failure in JSON. If so, a stream starting with `{` or
   * `"` is read to its end, up to 64 KB, and classified before the caller gets it. Default: streams are not inspected.
   */
  readonly failsInStreams?: boolean;

  /**
   * Whether the vendor reports success in the response. If `true`, the response is a success regardless of its status.
   * Default: the status decides.
   */
  readonly succeeded?: (answer: Answer) => boolean;

  /**
   * Returns whether a response with a success status confirms a change. Not called for reads, HTML pages and error
   * forms. If absent or `undefined`: an object with a described member, or an empty body if one is described.
   */
  readonly confirms?: (answer: Answer) => boolean | undefined;

  /**
   * Reads the vendor's own forms of failure. It is asked about every answer; `undefined` means the status
   * decides.
   */
  readonly classify: (answer: Answer) => Failure | undefined;
}
