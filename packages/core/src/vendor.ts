import type { ApiErrorKind } from './errors/error-kind.js';
import type { Operation } from './operation.js';

/** A complete answer of a service, decoded. */
export interface Answer {
  readonly operation: Operation;
  readonly status: number;

  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  /** The parsed JSON, the text where it is not JSON, or `undefined` where it is empty. */
  readonly body: unknown;

  /** The client's time when it arrived, in milliseconds since the Unix epoch. */
  readonly now: number;
}

/** What a failed answer means. Absent members follow from the status. */
export interface Failure {
  readonly kind?: ApiErrorKind;

  /** The vendor's own code. */
  readonly code?: string;

  /** The vendor's own words. */
  readonly message?: string;

  /** What to do about it. */
  readonly hint?: string;
  readonly requestId?: string;
  readonly retryAfterMs?: number;

  /** Whether the same call may succeed later. */
  readonly retryable?: boolean;

  /** Whether the vendor says this before it executes anything. */
  readonly rejectedBeforeExecution?: boolean;
}

/** What core needs to know about a vendor beyond its operations. */
export interface VendorProfile {
  /** Short name in errors and events, for example `apigee`. */
  readonly name: string;

  /** Package and version for the `User-Agent` header, for example `edgeward-apigee-security-actions/1.0.0`. */
  readonly userAgent: string;

  /** Headers that may hold the identifier of a request, best first, in lower case. */
  readonly requestIdHeaders?: readonly string[];

  /**
   * Reads the vendor's own forms of failure. It is asked about every answer; `undefined` means that the status
   * decides.
   */
  readonly classify: (answer: Answer) => Failure | undefined;
}
