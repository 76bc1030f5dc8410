import type { Auth } from '../auth/auth.js';
import type { EventListener } from '../events/events.js';
import type { CallOptions } from './call-options.js';
import type { Clock } from './clock.js';
import type { Guard } from './guard.js';
import type { FetchLike } from './platform.js';
import type { Validator } from './validation/validator.js';

/** Names that other libraries have for options; here they are none. */
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

/** Options that every client has; those of {@link CallOptions} are the defaults of its calls. */
export interface ClientOptions<OperationId extends string = string> extends Omit<CallOptions, 'signal'>, OptionSlips {
  /** Where the service is. HTTPS, except on loopback. */
  readonly baseUrl?: string | undefined;

  /** Proves who is calling. Each client accepts the schemes of its vendor. */
  readonly auth?: Auth | undefined;

  /**
   * Refuses every operation that is not a read, and every raw request but a `GET` that is known to read. A derived
   * client cannot take it back. Default: `false`.
   */
  readonly readOnly?: boolean | undefined;

  /** Decides about each call before a byte leaves. */
  readonly guard?: Guard | undefined;

  /** Checks bodies and responses after the client has; see `validation` for what an issue does. */
  readonly validator?: Validator<OperationId> | undefined;

  /** Observes calls; everything it is told is redacted. */
  readonly onEvent?: EventListener | readonly EventListener[] | undefined;

  /**
   * Most requests under way at once; the others wait for their turn, in order. A derived client keeps the limit of the
   * client it comes from. Default: no limit.
   */
  readonly maxConcurrency?: number | undefined;

  /**
   * Retries that all calls of this client and of those derived from it may make until calls succeed again. `Infinity`
   * switches the quota off. Default: 100.
   */
  readonly retryQuota?: number | undefined;

  /** Largest answer that is read into memory, in bytes. Default: 64 MiB. */
  readonly maxResponseBytes?: number | undefined;

  /** Performs requests. Default: the global `fetch`. */
  readonly fetch?: FetchLike | undefined;

  /** Default: the machine's own time. */
  readonly clock?: Clock | undefined;

  /** Source of jitter, from 0 to below 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}
