// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, ByteStream, CallOptions, Operation, Transport } from '@edgeward/core';

/** Parameters of {@link Logs.day}. */
export interface DayLogParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** The day, `yyyy-mm-dd`, in the time of the service. */
  readonly date: string;
}

/** Parameters of {@link Logs.latest}. */
export interface LatestLogParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Most lines. Without it, the service sends 200. */
  readonly limit?: number | undefined;
}

/** Parameters of {@link Logs.since}. */
export interface SinceLogParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** The time, `yyyy-mm-dd HH:MM:SS`, in the time of the service. */
  readonly since: string;

  /** Most lines. Without it, the service sends 200. */
  readonly limit?: number | undefined;
}

/** The log of every request. Reached as `noc.logs`. */
export class LogsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Downloads the log of a day.
   *
   * @example
   * ```ts
   * const log = await noc.logs.day({ website: 'example.com', date: '2025-01-31' });
   * for await (const bytes of log) process.stdout.write(bytes);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/logs}
   */
  day(params: DayLogParams, options?: CallOptions): ApiPromise<ByteStream> {
    return this.#transport.call(logsDayOperation, params, options);
  }

  /**
   * Downloads the newest lines of the log, the newest first.
   *
   * @example
   * ```ts
   * const log = await noc.logs.latest({ website: 'example.com', limit: 50 });
   * for await (const bytes of log) process.stdout.write(bytes);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/logs/last}
   */
  latest(params?: LatestLogParams, options?: CallOptions): ApiPromise<ByteStream> {
    return this.#transport.call(logsLatestOperation, params, options);
  }

  /**
   * Downloads the lines of the log from a time on.
   *
   * The order of the lines is not documented, and neither is whether lines of the very second of `since` are among
   * them.
   *
   * @example
   * ```ts
   * const log = await noc.logs.since({ website: 'example.com', since: '2025-01-31 12:00:00' });
   * for await (const bytes of log) process.stdout.write(bytes);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/logs/query}
   */
  since(params: SinceLogParams, options?: CallOptions): ApiPromise<ByteStream> {
    return this.#transport.call(logsSinceOperation, params, options);
  }
}

export const logsDayOperation: Operation<ByteStream> = {
  id: 'logs.day',
  documentedAs: 'CDN/logs',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/logs' },
  clientParams: ['website'],
  query: ['website', 'date'],
  requiredQuery: ['date'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: null },
  answer: 'stream',
};

export const logsLatestOperation: Operation<ByteStream> = {
  id: 'logs.latest',
  documentedAs: 'CDN/logs/last',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/logs/last' },
  clientParams: ['website'],
  query: ['website', 'limit'],
  queryTypes: { limit: 'number' },
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: null },
  answer: 'stream',
};

export const logsSinceOperation: Operation<ByteStream> = {
  id: 'logs.since',
  documentedAs: 'CDN/logs/query',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/logs/query' },
  clientParams: ['website'],
  query: ['website', 'since', 'limit'],
  queryTypes: { limit: 'number' },
  requiredQuery: ['since'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: null },
  answer: 'stream',
};
