import type { QueryValue } from '../../http/request/query.js';
import type { Effect, HttpMethod } from '../operation.js';
import type { StandardSchema } from '../validation/standard-schema.js';

/** A request to a path outside the SDK's operations. */
export interface RawRequest {
  readonly method: HttpMethod;

  /** Path below the base URL, percent-encoded, without a query; for example `/v1/organizations/acme`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue | undefined>> | undefined;

  /** Any JSON value. */
  readonly body?: unknown;

  /**
   * The worst effect the request can have; decides about retries and guards. Default: `destroy`.
   *
   * A client with `readOnly` does not rely on it: it sends only a `GET` with the effect `read` and, if the service
   * changes state with `GET`, only a `GET` known to read.
   */
  readonly effect?: Effect | undefined;

  /** Whether sending it twice leaves the same state as sending it once. Default: only reads. */
  readonly idempotent?: boolean | undefined;

  /**
   * Checks the response and types the call: a schema of zod, of any other Standard Schema library, or of the entry
   * `./schemas`. The call resolves to the schema's output. The option `validation` applies: reads are `strict`; a
   * change with a response of another shape emits a drift event and resolves to the unmodified response.
   */
  readonly schema?: StandardSchema | undefined;
}

/** A {@link RawRequest} with a schema for its response. */
export interface CheckedRequest<Output> extends RawRequest {
  readonly schema: StandardSchema<Output>;
}
