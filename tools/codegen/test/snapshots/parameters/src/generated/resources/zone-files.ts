// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ZoneFile } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link ZoneFiles.get}. */
export interface GetZoneFilesParams {
  /** The account; defaults to the client's. */
  readonly account?: string | undefined;

  readonly zoneId: number;

  /** Name of the file. */
  readonly fileName: string;

  readonly withComments?: boolean | undefined;
}

/** Parameters of {@link ZoneFiles.count}. */
export interface CountZoneFileParams {
  /** The account; defaults to the client's. */
  readonly account?: string | undefined;
}

/** Zone files. */
export class ZoneFiles {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets a zone file.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.zoneFiles.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  get(params: GetZoneFilesParams, options?: CallOptions): ApiPromise<ZoneFile> {
    return this.#transport.call(zoneFilesGetOperation, params, options);
  }

  /**
   * Counts the zone files of an account.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.zoneFiles.count();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  count(params?: CountZoneFileParams, options?: CallOptions): ApiPromise<ZoneFile> {
    return this.#transport.call(zoneFilesCountOperation, params, options);
  }
}

export const zoneFilesGetOperation: Operation<ZoneFile> = {
  id: 'zoneFiles.get',
  method: 'GET',
  path: '/accounts/{account}/zones/{zoneId}/files',
  clientParams: ['account'],
  query: [
    { name: 'fileName', wire: 'file_name' },
    { name: 'withComments', wire: 'with-comments' },
  ],
  queryTypes: { withComments: 'boolean' },
  requiredQuery: ['fileName'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.zoneFileSchema },
};

export const zoneFilesCountOperation: Operation<ZoneFile> = {
  id: 'zoneFiles.count',
  method: 'GET',
  path: '/accounts/{account}',
  clientParams: ['account'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.zoneFileSchema },
};
