import type { AbortSignalLike } from './platform.js';

/**
 * How to treat a response of the wrong shape: throw, report a `drift` event, or skip the check. Unknown members, enum
 * values and variants always pass.
 */
export type ValidationMode = 'strict' | 'warn' | 'off';

/** Options of a single call; each overrides the client's. */
export interface CallOptions {
  /** Cancels the call, its pauses and the reading of its answer. */
  readonly signal?: AbortSignalLike | undefined;

  /** Limit of one attempt, to the end of its answer (of a stream: to its headers), in milliseconds. Default: 60 000. */
  readonly timeoutMs?: number | undefined;

  /** Limit of all attempts and pauses together, in milliseconds; streams have none. Default: 180 000. */
  readonly totalTimeoutMs?: number | undefined;

  /** Limit of the pause between two chunks of a streamed answer, in milliseconds. Default: 60 000. */
  readonly idleTimeoutMs?: number | undefined;

  /** Retries after the first attempt; `0` never sends a second request. Default: 2. */
  readonly maxRetries?: number | undefined;

  /** Default: `strict` for reads, `warn` for responses confirming a change. */
  readonly validation?: ValidationMode | undefined;

  /**
   * Headers to add. They cannot replace credentials or the media type of a body. Headers of the connection (`host`,
   * `content-length` and the like) are refused, and so are headers replacing a method or a path.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
