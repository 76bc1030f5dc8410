import type { Operation } from '../api/operation.js';

/** A request as it arrived at a fake. */
export interface ReceivedRequest {
  readonly method: string;

  /** The whole URL with its query. */
  readonly url: string;

  /** The percent-encoded path. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;

  /** The exact bytes of the body. */
  readonly bytes: Uint8Array;
}

/** A request for one operation, as passed to a fake's handler. */
export interface FakeRequest extends ReceivedRequest {
  readonly operation: Operation;

  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;

  /** The parsed JSON body; `undefined` if absent. */
  readonly body: unknown;
}
