// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Confirmation, List, ListIndex } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Lists.get}. */
export interface GetListParams {
  readonly id: string;
}

/** Lists. */
export class Lists {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the lists.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.lists.list();
   * ```
   */
  list(options?: CallOptions): ApiPromise<ListIndex> {
    return this.#transport.call(listsListOperation, undefined, options);
  }

  /**
   * Gets a list.
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
  get(params: GetListParams, options?: CallOptions): ApiPromise<List> {
    return this.#transport.call(listsGetOperation, params, options);
  }

  /**
   * Clears the lists.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because nothing is left. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.lists.clear();
   * ```
   */
  clear(options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(listsClearOperation, undefined, options);
  }
}

export const listsListOperation: Operation<ListIndex> = {
  id: 'lists.list',
  method: 'GET',
  path: '/lists',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.listIndexSchema },
  adapt: { list: 'lists', absent: 'no_lists' },
};

export const listsGetOperation: Operation<List> = {
  id: 'lists.get',
  method: 'GET',
  path: '/lists',
  query: ['id'],
  requiredQuery: ['id'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.listSchema },
};

export const listsClearOperation: Operation<Confirmation | string> = {
  id: 'lists.clear',
  method: 'DELETE',
  path: '/lists',
  queryConstants: { tag: 'all' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};
