/** Takes a platform type where the program has it (lib.dom or `@types/node`), so that our types need neither. */
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

/** The platform's `Request`. */
export type RequestLike = Platform<'Request', { readonly url: string; readonly method: string }>;

/** The platform's `Response`. */
export type ResponseLike = Platform<'Response', { readonly status: number; text(): Promise<string> }>;

/** A function that performs one HTTP request, such as the global `fetch` or a fake's. */
export type FetchLike = (request: RequestLike) => Promise<ResponseLike>;
