import type { FetchLike } from '@edgeward/core';

/** A request as sent. */
export interface WireRequest {
  readonly method: string;

  /** The path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;

  /** The parsed body; `undefined` if absent. */
  readonly body: unknown;
}

/** Records the requests passed on to `fetch`. */
export function recording(fetch: FetchLike): { readonly fetch: FetchLike; readonly sent: readonly WireRequest[] } {
  const sent: WireRequest[] = [];
  return {
    sent,
    fetch: (url, init) => {
      const { method, headers, body: bytes } = init;
      const { pathname, search } = new URL(url);
      const text = new TextDecoder().decode(bytes);
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      sent.push({ method, path: pathname + search, headers, body });
      return fetch(url, init);
    },
  };
}
