// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, ByteStream, CallOptions, Operation, Transport } from '@edgeward/core';
import * as s from '@edgeward/core/schema';

/** Everything at once. Reached as `synthetic.exports`. */
export class Exports {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets everything as an archive.
   *
   * Evidence: inferred.
   *
   * @example
   * ```ts
   * await client.exports.get();
   * ```
   *
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  get(options?: CallOptions): ApiPromise<ByteStream> {
    return this.#transport.call(exportsGetOperation, undefined, options);
  }

  /**
   * Follows the log, line by line.
   *
   * Evidence: inferred.
   *
   * @example
   * ```ts
   * await client.exports.follow();
   * ```
   *
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  follow(options?: CallOptions): ApiPromise<ByteStream> {
    return this.#transport.call(exportsFollowOperation, undefined, options);
  }

  /**
   * Gets a summary for people.
   *
   * Evidence: inferred.
   *
   * @example
   * ```ts
   * await client.exports.summarize();
   * ```
   *
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  summarize(options?: CallOptions): ApiPromise<string> {
    return this.#transport.call(exportsSummarizeOperation, undefined, options);
  }
}

export const exportsGetOperation: Operation<ByteStream> = {
  id: 'exports.get',
  method: 'GET',
  path: '/v1/export',
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: null },
  answer: 'stream',
};

export const exportsFollowOperation: Operation<ByteStream> = {
  id: 'exports.follow',
  method: 'GET',
  path: '/v1/log',
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: null },
  answer: 'stream',
};

export const exportsSummarizeOperation: Operation<string> = {
  id: 'exports.summarize',
  method: 'GET',
  path: '/v1/summary',
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: /* @__PURE__ */ s.string() },
  answer: 'text',
};
