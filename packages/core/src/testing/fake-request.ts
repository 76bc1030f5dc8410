import type { Operation } from '../api/operation.js';

/** A request as it arrived at a fake. */
export interface ReceivedRequest {
  readonly method: string;

  /** The whole URL with its query. */
  readonly url: string;

  /** The path as it is on the wire: percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;

  /** The exact bytes of the body. */
  readonly bytes: Uint8Array;
}

/** A request for one operation, as a fake's handler gets it. */
export interface FakeRequest extends ReceivedRequest {
  readonly operation: Operation;

  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;

  /** The parsed JSON body; `undefined` if there is none. */
  readonly body: unknown;
}
