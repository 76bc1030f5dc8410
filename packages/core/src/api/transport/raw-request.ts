import type { QueryValue } from '../../http/request/query.js';
import type { Effect, HttpMethod } from '../operation.js';
import type { StandardSchema } from '../validation/standard-schema.js';

/** A request of a path that the SDK does not describe. */
export interface RawRequest {
  readonly method: HttpMethod;

  /** Path below the base URL, percent-encoded, without a query; for example `/v1/organizations/acme`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue | undefined>> | undefined;

  /** Any JSON value. */
  readonly body?: unknown;

  /**
   * The worst that it can do; decides about retries and guards. Default: `destroy`.
   *
   * A client with `readOnly` does not take your word for it: it sends a `GET` with the effect `read` and nothing else,
   * and to a service that changes state with `GET` only what is known to read.
   */
  readonly effect?: Effect | undefined;

  /** Whether sending it twice leaves the same state as sending it once. Default: only reads. */
  readonly idempotent?: boolean | undefined;

  /**
   * Checks the response, and gives the call its type: a schema of zod or of any other library that follows Standard
   * Schema, or one of the entry `./schemas`. What it returns is what the call resolves to. The option `validation`
   * applies: reads are `strict`, a change whose response has another shape raises a drift event and resolves to the
   * response as it came.
   */
  readonly schema?: StandardSchema | undefined;
}

/** A {@link RawRequest} with a schema for its response. */
export interface CheckedRequest<Output> extends RawRequest {
  readonly schema: StandardSchema<Output>;
}
