/** Uses a platform type if the program has it (lib.dom or `@types/node`). Our own types then need neither. */
type Platform<Name extends string, Fallback> =
  typeof globalThis extends Record<Name, { prototype: infer T }> ? T : Fallback;

/** The platform's `AbortSignal`. */
export type AbortSignalLike = Platform<
  'AbortSignal',
  {
    readonly aborted: boolean;
    readonly reason: unknown;
    addEventListener(type: 'abort', listener: () => void): void;
    removeEventListener(type: 'abort', listener: () => void): void;
  }
>;

/** The second argument of {@link FetchLike}: one request, ready to be sent. */
export interface FetchInit {
  readonly method: string;

  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  /** Absent if the request has no body. */
  readonly body?: Uint8Array<ArrayBuffer>;

  /** Aborts when the caller aborts or a limit is exceeded. */
  readonly signal: AbortSignalLike;

  /** Credentials stay with one host. */
  readonly redirect: 'manual';

  /** A cached response could be stale. */
  readonly cache: 'no-store';
}

/** The members of a response a client reads. Every `Response` has them. */
export interface ResponseLike {
  readonly status: number;
  readonly headers:
    | { forEach(callback: (value: string, name: string) => void): void }
    | Readonly<Record<string, string>>;

  /** A web stream or any async iterable of bytes. Without it, `arrayBuffer()` is called. */
  readonly body?: unknown;
  readonly arrayBuffer?: () => Promise<ArrayBufferLike>;
}

/**
 * Performs one HTTP request, such as the global `fetch`, the one of the package undici, or a fake's.
 *
 * @example
 * ```ts
 * import { Agent, fetch } from 'undici';
 *
 * const dispatcher = new Agent({ connections: 4 });
 * const options = { fetch: (url, init) => fetch(url, { ...init, dispatcher }) };
 * ```
 */
export type FetchLike = (url: string, init: FetchInit) => Promise<ResponseLike>;
