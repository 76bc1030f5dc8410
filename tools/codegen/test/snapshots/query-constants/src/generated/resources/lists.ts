// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ListMap } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Lists.get}. */
export interface GetListsParams {
  readonly site?: string | undefined;

  /** Names of lists to return. */
  readonly names?: readonly string[] | undefined;
}

/** Parameters of {@link Lists.replace}. */
export interface ReplaceListsParams {
  readonly site?: string | undefined;

  /** All entries. */
  readonly entries: readonly string[];
}

/** Lists. */
export class Lists {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the lists.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.lists.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  get(params?: GetListsParams, options?: CallOptions): ApiPromise<ListMap> {
    return this.#transport.call(listsGetOperation, params, options);
  }

  /**
   * Replaces a list.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because entries that are not named are gone. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await client.lists.replace();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  replace(params: ReplaceListsParams, options?: CallOptions): ApiPromise<ListMap> {
    return this.#transport.call(listsReplaceOperation, params, options);
  }
}

export const listsGetOperation: Operation<ListMap> = {
  id: 'lists.get',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'list/get' },
  clientParams: ['site'],
  query: ['site', { name: 'names', wire: 'names', separator: ',' }],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.listMapSchema },
};

export const listsReplaceOperation: Operation<ListMap> = {
  id: 'lists.replace',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'list/set' },
  clientParams: ['site'],
  query: ['site', { name: 'entries', wire: 'value', separator: ' ' }],
  requiredQuery: ['entries'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.listMapSchema },
};
