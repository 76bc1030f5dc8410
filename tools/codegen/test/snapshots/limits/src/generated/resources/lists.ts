// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { List } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Lists.replace}. */
export interface ReplaceListsParams {
  /** The whole list. */
  readonly body: List;
}

/** Lists. */
export class Lists {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Replaces the list.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it drops every entry that the body does not have. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await client.lists.replace();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  replace(params: ReplaceListsParams, options?: CallOptions): ApiPromise<List> {
    return this.#transport.call(listsReplaceOperation, params, options);
  }
}

export const listsReplaceOperation: Operation<List> = {
  id: 'lists.replace',
  method: 'PUT',
  path: '/list',
  body: { schema: schemas.listInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.listSchema },
};
