// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { File } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Files.get}. */
export interface GetFileParams {
  /** Its path. Encoded unless it is percent-encoded already. */
  readonly path: string;
}

/** Files. */
export class Files {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets a file.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.files.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  get(params: GetFileParams, options?: CallOptions): ApiPromise<File> {
    return this.#transport.call(filesGetOperation, params, options);
  }
}

export const filesGetOperation: Operation<File> = {
  id: 'files.get',
  method: 'GET',
  path: '/files/{path}/notes',
  encodedParams: ['path'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.fileSchema },
};
