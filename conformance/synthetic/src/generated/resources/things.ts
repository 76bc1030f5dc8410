// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, PagedOperation, PagePromise, Transport } from '@edgeward/core';
import type { InventoryPage, Thing, ThingPage, View } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Things.list}. */
export interface ListThingsParams {
  /** The `next` of the page before. */
  readonly cursor?: string | undefined;

  /** A text to look for. */
  readonly search?: string | undefined;

  /** What to say about each thing. */
  readonly view?: View | undefined;
}

/** Parameters of {@link Things.create}. */
export interface CreateThingParams {
  /** The thing. */
  readonly body: Thing;
}

/** Parameters of {@link Things.get}. */
export interface GetThingParams {
  /** Identifier of the thing. */
  readonly thingId: string;
}

/** Parameters of {@link Things.update}. */
export interface UpdateThingParams {
  /** Identifier of the thing. */
  readonly thingId: string;

  /** What the thing becomes. */
  readonly body: Thing;
}

/** Parameters of {@link Things.delete}. */
export interface DeleteThingParams {
  /** Identifier of the thing. */
  readonly thingId: string;
}

/** Parameters of {@link Things.listInventory}. */
export interface ListInventoryThingParams {
  /** Position of the first thing, from 0. */
  readonly startAt?: number | undefined;
}

/** Parameters of {@link Things.listArchive}. */
export interface ListArchiveThingParams {
  /** Number of the page, from 1. */
  readonly page?: number | undefined;
}

/** Parameters of {@link Things.find}. */
export interface FindThingParams {
  /** Labels that a thing must have, all of them. */
  readonly label: readonly string[];

  /** What to say about each thing. */
  readonly view?: View | undefined;
}

/** Parameters of {@link Things.claim}. */
export interface ClaimThingParams {
  /** The PIN that came with the thing. Redacted in errors and events. */
  readonly oneTimePin: string;
}

/** Things that can be read and changed. Reached as `synthetic.things`. */
export class Things {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the things.
   *
   * Evidence: inferred.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * await client.things.list();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  list(params?: ListThingsParams, options?: CallOptions): PagePromise<Thing, ThingPage> {
    return this.#transport.paginate(thingsListOperation, params, options);
  }

  /**
   * Creates a thing.
   *
   * Evidence: inferred.
   *
   * Effect: `write`, because it adds a thing. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.things.create();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  create(params: CreateThingParams, options?: CallOptions): ApiPromise<Thing> {
    return this.#transport.call(thingsCreateOperation, params, options);
  }

  /**
   * Gets a thing.
   *
   * Evidence: inferred.
   *
   * @example
   * ```ts
   * await client.things.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  get(params: GetThingParams, options?: CallOptions): ApiPromise<Thing> {
    return this.#transport.call(thingsGetOperation, params, options);
  }

  /**
   * Updates a thing.
   *
   * Evidence: inferred.
   *
   * Effect: `write`, because it replaces one thing by its id. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await client.things.update();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  update(params: UpdateThingParams, options?: CallOptions): ApiPromise<Thing> {
    return this.#transport.call(thingsUpdateOperation, params, options);
  }

  /**
   * Deletes a thing.
   *
   * Evidence: inferred.
   *
   * Effect: `destroy`, because it deletes. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.things.delete();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  delete(params: DeleteThingParams, options?: CallOptions): ApiPromise<Thing> {
    return this.#transport.call(thingsDeleteOperation, params, options);
  }

  /**
   * Lists what is in stock, by position.
   *
   * Evidence: inferred.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * await client.things.listInventory();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  listInventory(params?: ListInventoryThingParams, options?: CallOptions): PagePromise<Thing, InventoryPage> {
    return this.#transport.paginate(thingsListInventoryOperation, params, options);
  }

  /**
   * Lists what was put away, by page number.
   *
   * Evidence: inferred.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * await client.things.listArchive();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  listArchive(params?: ListArchiveThingParams, options?: CallOptions): PagePromise<Thing, InventoryPage> {
    return this.#transport.paginate(thingsListArchiveOperation, params, options);
  }

  /**
   * Finds things by their labels.
   *
   * Evidence: inferred.
   *
   * @example
   * ```ts
   * await client.things.find();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  find(params: FindThingParams, options?: CallOptions): ApiPromise<ThingPage> {
    return this.#transport.call(thingsFindOperation, params, options);
  }

  /**
   * Claims a thing with its one-time PIN.
   *
   * Evidence: inferred.
   *
   * Effect: `write`, because it makes the thing somebody's. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.things.claim();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  claim(params: ClaimThingParams, options?: CallOptions): ApiPromise<Thing> {
    return this.#transport.call(thingsClaimOperation, params, options);
  }
}

export const thingsListOperation: PagedOperation<ThingPage, Thing> = {
  id: 'things.list',
  method: 'GET',
  path: '/v1/things',
  query: ['cursor', 'search', 'view'],
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: schemas.thingPageSchema },
  page: { items: '/things', cursor: { from: '/next', to: 'cursor' } },
};

export const thingsCreateOperation: Operation<Thing> = {
  id: 'things.create',
  method: 'POST',
  path: '/v1/things',
  body: { schema: schemas.thingSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: schemas.thingSchema },
};

export const thingsGetOperation: Operation<Thing> = {
  id: 'things.get',
  method: 'GET',
  path: '/v1/things/{thingId}',
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: schemas.thingSchema },
};

export const thingsUpdateOperation: Operation<Thing> = {
  id: 'things.update',
  method: 'PUT',
  path: '/v1/things/{thingId}',
  body: { schema: schemas.thingSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: schemas.thingSchema },
};

export const thingsDeleteOperation: Operation<Thing> = {
  id: 'things.delete',
  method: 'DELETE',
  path: '/v1/things/{thingId}',
  effect: 'destroy',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: schemas.thingSchema },
};

export const thingsListInventoryOperation: PagedOperation<InventoryPage, Thing> = {
  id: 'things.listInventory',
  method: 'GET',
  path: '/v1/inventory',
  query: [{ name: 'startAt', wire: 'start_at' }],
  queryTypes: { startAt: 'number' },
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: schemas.inventoryPageSchema },
  page: { items: '/things', offset: { to: 'startAt', total: '/total' } },
};

export const thingsListArchiveOperation: PagedOperation<InventoryPage, Thing> = {
  id: 'things.listArchive',
  method: 'GET',
  path: '/v1/archive',
  query: ['page'],
  queryTypes: { page: 'number' },
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: schemas.inventoryPageSchema },
  page: { items: '/things', number: { to: 'page', total: '/total' } },
};

export const thingsFindOperation: Operation<ThingPage> = {
  id: 'things.find',
  method: 'GET',
  path: '/v1/found',
  query: ['label', 'view'],
  queryTypes: { label: 'list' },
  requiredQuery: ['label'],
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: schemas.thingPageSchema },
};

export const thingsClaimOperation: Operation<Thing> = {
  id: 'things.claim',
  method: 'POST',
  path: '/v1/claim',
  query: [{ name: 'oneTimePin', wire: 'one_time_pin' }],
  requiredQuery: ['oneTimePin'],
  effect: 'write',
  idempotent: false,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  secretParams: ['oneTimePin'],
  responses: { 200: schemas.thingSchema },
};
