import { type InspectOptions, inspect } from 'node:util';
import type { ErrorKind } from './error-kind.js';

/** The members of an {@link EdgewardError}; all but the message are optional. */
export interface ErrorDetails {
  readonly message: string;
  readonly vendor?: string | undefined;
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly hint?: string | undefined;

  /** Name of the page about this symptom. Default: the class, for example `not-found`. */
  readonly page?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly mayHaveApplied?: boolean | undefined;
  readonly attempts?: number | undefined;
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** The JSON form of an error: stable, redacted, fit for a log line or a ticket. */
export interface ErrorJson {
  readonly name: string;
  readonly kind: ErrorKind;
  readonly message: string;
  readonly retryable: boolean;
  readonly mayHaveApplied: boolean;
  readonly attempts: number;
  readonly vendor?: string;
  readonly operation?: string;
  readonly status?: number;
  readonly code?: string;
  readonly hint?: string;
  readonly docUrl?: string;
  readonly requestId?: string;
  readonly retryAfterMs?: number;
  readonly body?: unknown;
  readonly [extra: string]: unknown;
}

/** The address of the pages about errors; a test of the site compares it with the address the site has. */
const errorPages = 'https://edgeward.github.io/edgeward/docs/errors/';

/** Errors currently being printed. */
const printing = new WeakSet<object>();

const brand: unique symbol = Symbol.for('@edgeward/error');

/** Frames of the library above the caller's; the limit must leave room for the caller. */
const ownFrames = 12;

/** A constructor with the brand of its instances. */
interface BrandedConstructor {
  readonly brand?: string;
}

/**
 * The base of every error this library throws.
 *
 * `instanceof` works between the ESM and the CJS copy of the library; `kind` is a literal to switch over.
 */
export abstract class EdgewardError extends Error {
  /** @internal */
  static readonly brand: string = 'EdgewardError';

  static {
    // A computed method name has no declared type; the same as a property has.
    Object.defineProperty(EdgewardError.prototype, inspect.custom, {
      value(this: EdgewardError, _depth: number, options: InspectOptions): string {
        const { name, message, ...rest } = this.toJSON();
        // Node's own check for circles does not span nested `inspect` calls, so a circle of causes would never end.
        if (printing.has(this)) return `[Circular ${name}]`;
        printing.add(this);
        try {
          const cause = this.cause === undefined ? {} : { cause: this.cause };
          return `${this.stack ?? `${name}: ${message}`} ${inspect({ ...rest, ...cause }, { ...options, depth: 6 })}`;
        } finally {
          printing.delete(this);
        }
      },
    });
  }

  /** The kind of failure. */
  abstract readonly kind: ErrorKind;

  /** The vendor, for example `apigee`. */
  readonly vendor: string | undefined;

  /** The operation, for example `securityActions.create`. */
  readonly operation: string | undefined;

  /** HTTP status of the answer, if there was one. */
  readonly status: number | undefined;

  /** The vendor's own code, or the system's code of a network failure. */
  readonly code: string | undefined;

  /** The remedy. */
  readonly hint: string | undefined;

  /** URL of the page about this error: about its symptom if known, otherwise about its class. */
  readonly docUrl: string;

  /** The vendor's identifier of the request, for a support case. */
  readonly requestId: string | undefined;

  /** Whether the same call may succeed later. */
  readonly retryable: boolean;

  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  /** Whether the change may have been carried out all the same. Always `false` for reads. */
  readonly mayHaveApplied: boolean;

  /** Requests sent. */
  readonly attempts: number;

  /** The vendor's answer: at most 64 KB, redacted. */
  readonly body: unknown;

  /** Makes an error, for a guard or a double in a test. */
  constructor(details: ErrorDetails) {
    const { stackTraceLimit } = Error;
    // `stackTraceLimit` may be read-only (frozen intrinsics), or 0 if the program switched stacks off.
    const isRaised = stackTraceLimit > 0 && Reflect.set(Error, 'stackTraceLimit', stackTraceLimit + ownFrames);
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    if (isRaised) Error.stackTraceLimit = stackTraceLimit;
    this.vendor = details.vendor;
    this.operation = details.operation;
    this.status = details.status;
    this.code = details.code;
    this.hint = trueHint(details.hint, details.mayHaveApplied);
    // An own property: Node prints it with an uncaught error.
    this.docUrl = docUrlOf(details.page ?? kebabCase(brandOf(new.target)));
    this.requestId = details.requestId;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.mayHaveApplied = details.mayHaveApplied ?? false;
    this.attempts = details.attempts ?? 0;
    this.body = details.body;
    // Not enumerable, as an engine's own errors have it.
    Object.defineProperty(this, 'name', { value: brandOf(new.target), configurable: true });
    Object.defineProperty(this, brand, { value: brandsOf(new.target) });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // `this` is the class on the right of `instanceof`; a user's subclass has no brand.
    if (!Object.hasOwn(this, 'brand')) return Function.prototype[Symbol.hasInstance].call(this, value);
    if (typeof value !== 'object' || value === null || !(brand in value)) return false;
    return Array.isArray(value[brand]) && value[brand].includes(brandOf(this));
  }

  /** Returns the stable, redacted JSON form. */
  toJSON(): ErrorJson {
    const { name, kind, message, retryable, mayHaveApplied, attempts } = this;
    const { vendor, operation, status, code, hint, requestId, retryAfterMs, body, docUrl } = this;
    const given = Object.entries({ vendor, operation, status, code, hint, requestId, retryAfterMs, body, docUrl });
    return {
      name,
      kind,
      message,
      retryable,
      mayHaveApplied,
      attempts,
      ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    };
  }
}

/** Returns the URL of a page about an error or a warning. */
export function docUrlOf(page: string): string {
  return errorPages + page;
}

/** Converts a class name to the name of its page: `NotFoundError` to `not-found`. */
function kebabCase(name: string): string {
  return name
    .replace(/Error$/, '')
    .replace(/\B[A-Z]/g, '-$&')
    .toLowerCase();
}

function brandOf(type: BrandedConstructor): string {
  return type.brand ?? 'EdgewardError';
}

/** Returns the brand of a class and of each class it extends. */
function brandsOf(type: BrandedConstructor): readonly string[] {
  const brands: string[] = [];
  let current: unknown = type;
  while (typeof current === 'function' && 'brand' in current) {
    if (Object.hasOwn(current, 'brand')) brands.push(String(current.brand));
    current = Object.getPrototypeOf(current);
  }
  return brands;
}

/** Fills in absent members of an error; replaces `hint`. */
export function addContext(
  error: EdgewardError,
  { vendor, operation, attempts, mayHaveApplied, hint }: Partial<ErrorDetails>,
): void {
  const applied = error.mayHaveApplied || (mayHaveApplied ?? false);
  // Read-only for callers; the call completes the error before throwing it.
  Object.assign(error, {
    vendor: error.vendor ?? vendor,
    operation: error.operation ?? operation,
    attempts: error.attempts || (attempts ?? 0),
    mayHaveApplied: applied,
    hint: trueHint(hint ?? error.hint, applied),
  });
}

/**
 * Removes sentences such as "Nothing was changed." if something may have been changed: they are true of the failed call,
 * but not of a workflow with earlier changes.
 */
function trueHint(hint: string | undefined, mayHaveApplied = false): string | undefined {
  if (!mayHaveApplied || hint === undefined) return hint;
  return hint.replaceAll(/Nothing was (?:changed|sent)\.(?: |$)/g, '').trim() || undefined;
}

/** Returns whether `value` is an error of any copy of this library. */
export function isEdgewardError(value: unknown): value is EdgewardError {
  return value instanceof EdgewardError;
}
