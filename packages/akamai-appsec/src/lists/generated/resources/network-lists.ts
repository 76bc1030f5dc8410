// Generated from openapi.lists.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type {
  ListNetwork,
  NetworkList,
  NetworkListActivate,
  NetworkListActivation,
  NetworkListActivationStatus,
  NetworkListCreate,
  NetworkListDetails,
  NetworkListElements,
  NetworkListPage,
  NetworkListRemoved,
  NetworkListReplace,
  NetworkListSubscription,
  NetworkListType,
} from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link NetworkLists.list}. */
export interface ListNetworkListsParams {
  /** Whether the answer has the elements of each list. It has not by default. */
  readonly includeElements?: boolean | undefined;

  /** A part of a name or of an element. */
  readonly search?: string | undefined;

  /** Type of the lists to find. */
  readonly listType?: NetworkListType | undefined;

  /** Whether to include dates, authors and the status on both networks, which takes longer. */
  readonly extended?: boolean | undefined;
}

/** Parameters of {@link NetworkLists.create}. */
export interface CreateNetworkListParams {
  /** The list. */
  readonly body: NetworkListCreate;
}

/** Parameters of {@link NetworkLists.get}. */
export interface GetNetworkListParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;

  /** Whether to include dates, authors and the status on both networks, which takes longer. */
  readonly extended?: boolean | undefined;

  /** Whether the answer has the elements. It has them by default. */
  readonly includeElements?: boolean | undefined;
}

/** Parameters of {@link NetworkLists.replace}. */
export interface ReplaceNetworkListParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;

  /** Whether to include dates, authors and the status on both networks, which takes longer. */
  readonly extended?: boolean | undefined;

  /** Whether the answer has the elements. It has them by default. */
  readonly includeElements?: boolean | undefined;

  /** The whole list, with the sync point it was read at. */
  readonly body: NetworkListReplace;
}

/** Parameters of {@link NetworkLists.delete}. */
export interface DeleteNetworkListParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;
}

/** Parameters of {@link NetworkLists.updateDetails}. */
export interface UpdateDetailsNetworkListParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;

  /** Name and description. */
  readonly body: NetworkListDetails;
}

/** Parameters of {@link NetworkLists.append}. */
export interface AppendNetworkListParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;

  /** The elements. */
  readonly body: NetworkListElements;
}

/** Parameters of {@link NetworkLists.addElement}. */
export interface AddElementNetworkListParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;

  /** One address, range or country. */
  readonly element: string;
}

/** Parameters of {@link NetworkLists.removeElement}. */
export interface RemoveElementNetworkListParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;

  /** One address, range or country. */
  readonly element: string;
}

/** Parameters of {@link NetworkLists.getSnapshot}. */
export interface GetSnapshotNetworkListParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;

  /** An activated sync point. */
  readonly syncPoint: number;

  /** Whether to include dates, authors and the status on both networks, which takes longer. */
  readonly extended?: boolean | undefined;
}

/** Parameters of {@link NetworkLists.createActivation}. */
export interface CreateActivationNetworkListParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;

  /** The network. */
  readonly environment: ListNetwork;

  /** Why, and whom to tell. */
  readonly body: NetworkListActivate;
}

/** Parameters of {@link NetworkLists.getStatus}. */
export interface GetStatusNetworkListParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;

  /** The network. */
  readonly environment: ListNetwork;
}

/** Parameters of {@link NetworkLists.getActivation}. */
export interface GetActivationNetworkListParams {
  /** Identifier of the activation. */
  readonly activationId: number;
}

/** Parameters of {@link NetworkLists.subscribe}. */
export interface SubscribeNetworkListParams {
  /** Recipients and lists. */
  readonly body: NetworkListSubscription;
}

/** Parameters of {@link NetworkLists.unsubscribe}. */
export interface UnsubscribeNetworkListParams {
  /** Recipients and lists. */
  readonly body: NetworkListSubscription;
}

/** Lists of addresses or countries with a sync point as their version. Reached as `lists.networkLists`. */
export class NetworkListsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the network lists of the account, all in one answer.
   *
   * The elements are left out unless `includeElements` is `true`. Evidence: observed.
   *
   * @example
   * ```ts
   * const { networkLists } = await lists.networkLists.list({ listType: 'IP' });
   * for (const { uniqueId, name, elementCount } of networkLists) console.log(uniqueId, name, elementCount);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  list(params?: ListNetworkListsParams, options?: CallOptions): ApiPromise<NetworkListPage> {
    return this.#transport.call(networkListsListOperation, params, options);
  }

  /**
   * Creates a network list.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because no configuration refers to a new list. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * const { uniqueId } = await lists.networkLists.create({
   *   body: { name: 'Blocked', type: 'IP', list: ['192.0.2.0/24'] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  create(params: CreateNetworkListParams, options?: CallOptions): ApiPromise<NetworkList> {
    return this.#transport.call(networkListsCreateOperation, params, options);
  }

  /**
   * Gets a network list with its elements.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { list, syncPoint } = await lists.networkLists.get({ networkListId: '12345_BLOCKED' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  get(params: GetNetworkListParams, options?: CallOptions): ApiPromise<NetworkList> {
    return this.#transport.call(networkListsGetOperation, params, options);
  }

  /**
   * Replaces the name, description and elements of a network list.
   *
   * Nothing is live before the list is activated. A list read without its elements is rejected, because sending it
   * would remove them all. If the response is lost, read the list: a repetition gets a 409 although the first request
   * took effect. Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `networkLists.replaceAll` instead.
   *
   * Effect: `destroy`, because elements missing in the body are removed. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * const list = await lists.networkLists.get({ networkListId: '12345_BLOCKED' });
   * const elements = [...(list.list ?? []), '203.0.113.7'];
   * await lists.networkLists.replace({ networkListId: '12345_BLOCKED', body: { ...list, list: elements } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link ConflictError} The list was changed since its sync point was read.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  replace(params: ReplaceNetworkListParams, options?: CallOptions): ApiPromise<NetworkList> {
    return this.#transport.call(networkListsReplaceOperation, params, options);
  }

  /**
   * Deletes a network list never activated.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the list is gone. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await lists.networkLists.delete({ networkListId: '12345_BLOCKED' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link ConflictError} The list is or was active on a network.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  delete(params: DeleteNetworkListParams, options?: CallOptions): ApiPromise<NetworkListRemoved | undefined> {
    return this.#transport.call(networkListsDeleteOperation, params, options);
  }

  /**
   * Changes the name and the description of a network list.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because its elements stay. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await lists.networkLists.updateDetails({ networkListId: '12345_BLOCKED', body: { name: 'Blocked hosts' } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  updateDetails(params: UpdateDetailsNetworkListParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(networkListsUpdateDetailsOperation, params, options);
  }

  /**
   * Appends elements to a network list.
   *
   * Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `networkLists.ensureListed` instead.
   *
   * Effect: `write`, because it only adds elements; in an allow list they take effect only after an activation, a
   * `destroy` operation. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await lists.networkLists.append({ networkListId: '12345_BLOCKED', body: { list: ['192.0.2.0/24'] } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  append(params: AppendNetworkListParams, options?: CallOptions): ApiPromise<NetworkList> {
    return this.#transport.call(networkListsAppendOperation, params, options);
  }

  /**
   * Adds one element to a network list.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it only adds an element; in an allow list it takes effect only after an activation, a
   * `destroy` operation. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await lists.networkLists.addElement({ networkListId: '12345_BLOCKED', element: '192.0.2.7' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  addElement(params: AddElementNetworkListParams, options?: CallOptions): ApiPromise<NetworkList> {
    return this.#transport.call(networkListsAddElementOperation, params, options);
  }

  /**
   * Removes one element from a network list.
   *
   * Give the element as the list has it. Evidence: observed.
   *
   * Effect: `destroy`, because the element no longer counts after an activation. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await lists.networkLists.removeElement({ networkListId: '12345_BLOCKED', element: '192.0.2.7' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  removeElement(params: RemoveElementNetworkListParams, options?: CallOptions): ApiPromise<NetworkList> {
    return this.#transport.call(networkListsRemoveElementOperation, params, options);
  }

  /**
   * Gets a network list as of an activated sync point.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { list } = await lists.networkLists.getSnapshot({ networkListId: '12345_BLOCKED', syncPoint: 3 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  getSnapshot(params: GetSnapshotNetworkListParams, options?: CallOptions): ApiPromise<NetworkList> {
    return this.#transport.call(networkListsGetSnapshotOperation, params, options);
  }

  /**
   * Starts to activate the newest state of a network list.
   *
   * `networkLists.activate` follows it to its end. Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `networkLists.activate` instead.
   *
   * Effect: `destroy`, because elements removed from the list are no longer live. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * const { activationId } = await lists.networkLists.createActivation({
   *   networkListId: '12345_BLOCKED',
   *   environment: 'STAGING',
   *   body: { comments: 'Scanners of last night' },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link ConflictError} Another activation of the list is under way, or there is nothing to activate.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  createActivation(
    params: CreateActivationNetworkListParams,
    options?: CallOptions,
  ): ApiPromise<NetworkListActivationStatus> {
    return this.#transport.call(networkListsCreateActivationOperation, params, options);
  }

  /**
   * Gets the status of a network list on a network.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { activationStatus } = await lists.networkLists.getStatus({
   *   networkListId: '12345_BLOCKED',
   *   environment: 'PRODUCTION',
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  getStatus(params: GetStatusNetworkListParams, options?: CallOptions): ApiPromise<NetworkListActivationStatus> {
    return this.#transport.call(networkListsGetStatusOperation, params, options);
  }

  /**
   * Gets an activation of a network list.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { status } = await lists.networkLists.getActivation({ activationId: 9001 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  getActivation(params: GetActivationNetworkListParams, options?: CallOptions): ApiPromise<NetworkListActivation> {
    return this.#transport.call(networkListsGetActivationOperation, params, options);
  }

  /**
   * Tells recipients about changes of network lists.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it changes notifications, and no list. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await lists.networkLists.subscribe({
   *   body: { recipients: ['operator@example.com'], uniqueIds: ['12345_BLOCKED'] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  subscribe(params: SubscribeNetworkListParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(networkListsSubscribeOperation, params, options);
  }

  /**
   * Stops telling recipients about changes of network lists.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it changes notifications, and no list. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await lists.networkLists.unsubscribe({
   *   body: { recipients: ['operator@example.com'], uniqueIds: ['12345_BLOCKED'] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  unsubscribe(params: UnsubscribeNetworkListParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(networkListsUnsubscribeOperation, params, options);
  }
}

export const networkListsListOperation: Operation<NetworkListPage> = {
  id: 'networkLists.list',
  method: 'GET',
  path: '/network-list/v2/network-lists',
  query: ['includeElements', 'search', 'listType', 'extended'],
  queryTypes: { includeElements: 'boolean', extended: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.networkListPageSchema },
};

export const networkListsCreateOperation: Operation<NetworkList> = {
  id: 'networkLists.create',
  method: 'POST',
  path: '/network-list/v2/network-lists',
  body: { schema: schemas.networkListCreateSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.networkListSchema },
};

export const networkListsGetOperation: Operation<NetworkList> = {
  id: 'networkLists.get',
  method: 'GET',
  path: '/network-list/v2/network-lists/{networkListId}',
  query: ['extended', 'includeElements'],
  queryTypes: { extended: 'boolean', includeElements: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.networkListSchema },
};

export const networkListsReplaceOperation: Operation<NetworkList> = {
  id: 'networkLists.replace',
  method: 'PUT',
  path: '/network-list/v2/network-lists/{networkListId}',
  query: ['extended', 'includeElements'],
  queryTypes: { extended: 'boolean', includeElements: 'boolean' },
  body: { schema: schemas.networkListReplaceSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.networkListSchema },
};

export const networkListsDeleteOperation: Operation<NetworkListRemoved | undefined> = {
  id: 'networkLists.delete',
  method: 'DELETE',
  path: '/network-list/v2/network-lists/{networkListId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.networkListRemovedSchema, 204: null },
};

export const networkListsUpdateDetailsOperation: Operation<undefined> = {
  id: 'networkLists.updateDetails',
  method: 'PUT',
  path: '/network-list/v2/network-lists/{networkListId}/details',
  body: { schema: schemas.networkListDetailsSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};

export const networkListsAppendOperation: Operation<NetworkList> = {
  id: 'networkLists.append',
  method: 'POST',
  path: '/network-list/v2/network-lists/{networkListId}/append',
  body: { schema: schemas.networkListElementsSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 202: schemas.networkListSchema },
};

export const networkListsAddElementOperation: Operation<NetworkList> = {
  id: 'networkLists.addElement',
  method: 'PUT',
  path: '/network-list/v2/network-lists/{networkListId}/elements',
  query: ['element'],
  requiredQuery: ['element'],
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.networkListSchema },
};

export const networkListsRemoveElementOperation: Operation<NetworkList> = {
  id: 'networkLists.removeElement',
  method: 'DELETE',
  path: '/network-list/v2/network-lists/{networkListId}/elements',
  query: ['element'],
  requiredQuery: ['element'],
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.networkListSchema },
};

export const networkListsGetSnapshotOperation: Operation<NetworkList> = {
  id: 'networkLists.getSnapshot',
  method: 'GET',
  path: '/network-list/v2/network-lists/{networkListId}/sync-points/{syncPoint}/history',
  query: ['extended'],
  queryTypes: { extended: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.networkListSchema },
};

export const networkListsCreateActivationOperation: Operation<NetworkListActivationStatus> = {
  id: 'networkLists.createActivation',
  method: 'POST',
  path: '/network-list/v2/network-lists/{networkListId}/environments/{environment}/activate',
  body: { schema: schemas.networkListActivateSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.networkListActivationStatusSchema },
};

export const networkListsGetStatusOperation: Operation<NetworkListActivationStatus> = {
  id: 'networkLists.getStatus',
  method: 'GET',
  path: '/network-list/v2/network-lists/{networkListId}/environments/{environment}/status',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.networkListActivationStatusSchema },
};

export const networkListsGetActivationOperation: Operation<NetworkListActivation> = {
  id: 'networkLists.getActivation',
  method: 'GET',
  path: '/network-list/v2/activations/{activationId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.networkListActivationSchema },
};

export const networkListsSubscribeOperation: Operation<undefined> = {
  id: 'networkLists.subscribe',
  method: 'POST',
  path: '/network-list/v2/notifications/subscribe',
  body: { schema: schemas.networkListSubscriptionSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};

export const networkListsUnsubscribeOperation: Operation<undefined> = {
  id: 'networkLists.unsubscribe',
  method: 'POST',
  path: '/network-list/v2/notifications/unsubscribe',
  body: { schema: schemas.networkListSubscriptionSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
