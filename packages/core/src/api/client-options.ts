import type { Auth } from '../auth/auth.js';
import type { EventListener } from '../events/events.js';
import type { CallOptions } from './call-options.js';
import type { Clock } from './clock.js';
import type { Guard } from './guard.js';
import type { FetchLike } from './platform.js';
import type { Validator } from './validation/validator.js';

/** Options of other libraries, rejected here at compile time. */
export interface OptionSlips {
  /** The option is `readOnly`. */
  readonly readonly?: never;

  /** The option is `timeoutMs`. */
  readonly timeout?: never;

  /** The option is `maxRetries`. */
  readonly retries?: never;

  /** The option is `auth`. */
  readonly apiKey?: never;

  /** The option is `auth`. */
  readonly token?: never;
}

/** Some of the options of a client, laid over others; `undefined` changes nothing. */
export type OptionChanges<Options> = { readonly [Name in keyof Options]?: Options[Name] | undefined };

/** Options of every client. Those of {@link CallOptions} are the defaults of its calls. */
export interface ClientOptions<OperationId extends string = string> extends Omit<CallOptions, 'signal'>, OptionSlips {
  /** URL of the service. HTTPS, except on loopback. */
  readonly baseUrl?: string | undefined;

  /** Proves who is calling. Each client accepts the schemes of its vendor. */
  readonly auth?: Auth | undefined;

  /**
   * Refuses every operation except reads, and every raw request except a `GET` known to be a read. A derived client
   * cannot undo it. Default: `false`.
   */
  readonly readOnly?: boolean | undefined;

  /** Decides about each call before a byte leaves. */
  readonly guard?: Guard | undefined;

  /** Checks bodies and responses after the client does. `validation` decides how an issue is reported. */
  readonly validator?: Validator<OperationId> | undefined;

  /** Observes calls. Events are redacted. */
  readonly onEvent?: EventListener | readonly EventListener[] | undefined;

  /**
   * Maximum number of requests in flight; the others wait in order. Derived clients share the limit. Default: no limit.
   */
  readonly maxConcurrency?: number | undefined;

  /**
   * Retries this client and its derived clients may make in total until calls succeed again. `Infinity` disables the
   * quota. Default: 100.
   */
  readonly retryQuota?: number | undefined;

  /** Maximum size of a response held in memory, in bytes. Default: 64 MiB. */
  readonly maxResponseBytes?: number | undefined;

  /** Performs requests. Default: the global `fetch`. */
  readonly fetch?: FetchLike | undefined;

  /** Default: the machine's own time. */
  readonly clock?: Clock | undefined;

  /** Source of jitter, from 0 to below 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Environment variables by name, such as `process.env`. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;
