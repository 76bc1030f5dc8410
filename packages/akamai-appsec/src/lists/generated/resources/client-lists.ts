// Generated from openapi.lists.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, PagedOperation, PagePromise, Transport } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import type {
  ClientList,
  ClientListActivation,
  ClientListActivationV2,
  ClientListCreate,
  ClientListImport,
  ClientListImportResult,
  ClientListItem,
  ClientListItemInput,
  ClientListItemKey,
  ClientListItemPage,
  ClientListItemState,
  ClientListItemsResult,
  ClientListOrder,
  ClientListOrderV2,
  ClientListPage,
  ClientListSubscription,
  ClientListTags,
  ClientListType,
  ClientListUpdate,
  ClientListUsage,
  ClientListValidateResult,
  ClientListValidation,
  ContractGroups,
  ListNetwork,
} from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link ClientLists.list}. */
export interface ListClientListsParams {
  /** Name of the lists to find. */
  readonly name?: string | undefined;

  /** Types of the lists to find. */
  readonly type?: readonly ClientListType[] | undefined;

  /** A text to look for. */
  readonly search?: string | undefined;

  /** Whether the answer has the items. It has not by default. */
  readonly includeItems?: boolean | undefined;

  /** Whether to include deleted lists. */
  readonly includeDeprecated?: boolean | undefined;

  /** Whether network lists are included, with `listType` NL. */
  readonly includeNetworkList?: boolean | undefined;

  /** Number of the page, from 0. Not needed to get all pages. */
  readonly page?: number | undefined;

  /** Maximum entries per response. By default, 1,000 are requested. */
  readonly pageSize?: number | undefined;

  /** Members to sort by, for example `updateDate:desc`. */
  readonly sort?: readonly string[] | undefined;
}

/** Parameters of {@link ClientLists.create}. */
export interface CreateClientListParams {
  /** The list. */
  readonly body: ClientListCreate;
}

/** Parameters of {@link ClientLists.get}. */
export interface GetClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** Whether the answer has the items. It has not by default. */
  readonly includeItems?: boolean | undefined;

  /** Whether network lists are included, with `listType` NL. */
  readonly includeNetworkList?: boolean | undefined;
}

/** Parameters of {@link ClientLists.update}. */
export interface UpdateClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** Name, notes and tags. */
  readonly body: ClientListUpdate;
}

/** Parameters of {@link ClientLists.delete}. */
export interface DeleteClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;
}

/** Parameters of {@link ClientLists.getUsage}. */
export interface GetUsageClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;
}

/** Parameters of {@link ClientLists.listSnapshotItems}. */
export interface ListSnapshotItemsClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** An activated version. */
  readonly version: number;

  /** A text to look for. */
  readonly search?: string | undefined;

  /** Number of the page, from 0. Not needed to get all pages. */
  readonly page?: number | undefined;

  /** Maximum entries per response. By default, 1,000 are requested. */
  readonly pageSize?: number | undefined;

  /** Members to sort by, for example `updateDate:desc`. */
  readonly sort?: readonly string[] | undefined;
}

/** Parameters of {@link ClientLists.listItems}. */
export interface ListItemsClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** Items to list. By default all. */
  readonly include?: ClientListItemState | undefined;

  /** A text to look for. */
  readonly search?: string | undefined;

  /** Number of the page, from 0. Not needed to get all pages. */
  readonly page?: number | undefined;

  /** Maximum entries per response. By default, 1,000 are requested. */
  readonly pageSize?: number | undefined;

  /** Members to sort by, for example `updateDate:desc`. */
  readonly sort?: readonly string[] | undefined;

  /** Whether to include the users' names, which are personal data, in items of type USER_ID. */
  readonly showUsernames?: boolean | undefined;
}

/** Parameters of {@link ClientLists.appendItems}. */
export interface AppendItemsClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** The items. None may be there already. */
  readonly body: readonly ClientListItemInput[];
}

/** Parameters of {@link ClientLists.updateItems}. */
export interface UpdateItemsClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** The items, each as it is to be. */
  readonly body: readonly ClientListItemInput[];
}

/** Parameters of {@link ClientLists.removeItems}. */
export interface RemoveItemsClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** The items. All must be there. */
  readonly body: readonly ClientListItemKey[];
}

/** Parameters of {@link ClientLists.mergeItems}. */
export interface MergeItemsClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** Whether the items are only checked. */
  readonly dryRun?: boolean | undefined;

  /** The values, and the version they are based on. */
  readonly body: ClientListImport;
}

/** Parameters of {@link ClientLists.replaceItems}. */
export interface ReplaceItemsClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** Whether the items are only checked. */
  readonly dryRun?: boolean | undefined;

  /** The values, and the version they are based on. */
  readonly body: ClientListImport;
}

/** Parameters of {@link ClientLists.validateItems}. */
export interface ValidateItemsClientListParams {
  /** The values. */
  readonly body: ClientListValidation;
}

/** Parameters of {@link ClientLists.createActivation}. */
export interface CreateActivationClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** The network, why, and whom to tell. */
  readonly body: ClientListOrder;
}

/** Parameters of {@link ClientLists.createDeactivation}. */
export interface CreateDeactivationClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** The network, why, and whom to tell. */
  readonly body: ClientListOrder;
}

/** Parameters of {@link ClientLists.createActivationV2}. */
export interface CreateActivationV2ClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** Action, network, comment and recipients. */
  readonly body: ClientListOrderV2;
}

/** Parameters of {@link ClientLists.getStatus}. */
export interface GetStatusClientListParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /** The network. */
  readonly environment: ListNetwork;
}

/** Parameters of {@link ClientLists.getActivation}. */
export interface GetActivationClientListParams {
  /** Identifier of the activation. */
  readonly activationId: number;
}

/** Parameters of {@link ClientLists.subscribe}. */
export interface SubscribeClientListParams {
  /** Recipients and lists. */
  readonly body: ClientListSubscription;
}

/** Parameters of {@link ClientLists.unsubscribe}. */
export interface UnsubscribeClientListParams {
  /** Recipients and lists. */
  readonly body: ClientListSubscription;
}

/**
 * Lists of addresses, places and other values, each with a description, tags and an expiration date. Reached as
 * `lists.clientLists`.
 */
export class ClientListsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the client lists of the account.
   *
   * Evidence: observed.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * for await (const { listId, name, type } of lists.clientLists.list({ type: ['IP'] })) console.log(listId, name, type);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  list(params?: ListClientListsParams, options?: CallOptions): PagePromise<ClientList, ClientListPage> {
    return this.#transport.paginate(clientListsListOperation, params, options);
  }

  /**
   * Creates a client list.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because no configuration refers to a new list. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * const { listId } = await lists.clientLists.create({
   *   body: { name: 'Blocked', type: 'IP', contractId: 'C-1', groupId: 1, items: [{ value: '192.0.2.0/24' }] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  create(params: CreateClientListParams, options?: CallOptions): ApiPromise<ClientList> {
    return this.#transport.call(clientListsCreateOperation, params, options);
  }

  /**
   * Gets a client list, with its items only on request.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { items } = await lists.clientLists.get({ listId: '12345_BLOCKED', includeItems: true });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  get(params: GetClientListParams, options?: CallOptions): ApiPromise<ClientList> {
    return this.#transport.call(clientListsGetOperation, params, options);
  }

  /**
   * Changes the name, the notes and the tags of a client list.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because its items stay. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await lists.clientLists.update({
   *   listId: '12345_BLOCKED',
   *   body: { name: 'Blocked hosts', notes: 'Scanners', tags: ['scanner'] },
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
  update(params: UpdateClientListParams, options?: CallOptions): ApiPromise<ClientList> {
    return this.#transport.call(clientListsUpdateOperation, params, options);
  }

  /**
   * Deletes an inactive client list.
   *
   * It stays readable for 90 days, with `deprecated` set. Evidence: observed.
   *
   * Effect: `destroy`, because the list can be activated no longer. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await lists.clientLists.delete({ listId: '12345_BLOCKED' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The list is active on a network.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  delete(params: DeleteClientListParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(clientListsDeleteOperation, params, options);
  }

  /**
   * Lists the tags of all client lists.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * console.log(await lists.clientLists.listTags());
   * ```
   *
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  listTags(options?: CallOptions): ApiPromise<ClientListTags> {
    return this.#transport.call(clientListsListTagsOperation, undefined, options);
  }

  /**
   * Lists the policies referring to a client list.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * console.log(await lists.clientLists.getUsage({ listId: '12345_BLOCKED' }));
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  getUsage(params: GetUsageClientListParams, options?: CallOptions): ApiPromise<ClientListUsage> {
    return this.#transport.call(clientListsGetUsageOperation, params, options);
  }

  /**
   * Lists the items of an activated version.
   *
   * Evidence: observed.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * for await (const { value } of lists.clientLists.listSnapshotItems({ listId: '12345_BLOCKED', version: 3 })) {
   *   console.log(value);
   * }
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  listSnapshotItems(
    params: ListSnapshotItemsClientListParams,
    options?: CallOptions,
  ): PagePromise<ClientListItem, ClientListItemPage> {
    return this.#transport.paginate(clientListsListSnapshotItemsOperation, params, options);
  }

  /**
   * Lists the contracts and groups for client lists.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * console.log(await lists.clientLists.listContractGroups());
   * ```
   *
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  listContractGroups(options?: CallOptions): ApiPromise<ContractGroups> {
    return this.#transport.call(clientListsListContractGroupsOperation, undefined, options);
  }

  /**
   * Lists the items of a client list.
   *
   * Evidence: observed.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * for await (const { value, expirationDate } of lists.clientLists.listItems({ listId: '12345_BLOCKED' })) {
   *   console.log(value, expirationDate);
   * }
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  listItems(params: ListItemsClientListParams, options?: CallOptions): PagePromise<ClientListItem, ClientListItemPage> {
    return this.#transport.paginate(clientListsListItemsOperation, params, options);
  }

  /**
   * Appends items to a client list.
   *
   * Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `clientLists.ensureListed` instead.
   *
   * Effect: `write`, because it only adds items; in an allow list they take effect only after an activation, a
   * `destroy` operation. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await lists.clientLists.appendItems({ listId: '12345_BLOCKED', body: [{ value: '192.0.2.0/24' }] });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} An item is malformed, is there already, or is not there. Then none of the items is
   * changed.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  appendItems(params: AppendItemsClientListParams, options?: CallOptions): ApiPromise<ClientListItemsResult> {
    return this.#transport.call(clientListsAppendItemsOperation, params, options);
  }

  /**
   * Changes descriptions, tags and dates of items of a client list.
   *
   * Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `clientLists.ensureListed` instead.
   *
   * Effect: `write`, because the items stay; a new expiration date takes effect only after an activation, a `destroy`
   * operation. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await lists.clientLists.updateItems({
   *   listId: '12345_BLOCKED',
   *   body: [{ value: '192.0.2.1', description: 'Scanner' }],
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} An item is malformed, is there already, or is not there. Then none of the items is
   * changed.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  updateItems(params: UpdateItemsClientListParams, options?: CallOptions): ApiPromise<ClientListItemsResult> {
    return this.#transport.call(clientListsUpdateItemsOperation, params, options);
  }

  /**
   * Removes items from a client list.
   *
   * Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `clientLists.ensureUnlisted` instead.
   *
   * Effect: `destroy`, because the items no longer count after an activation. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await lists.clientLists.removeItems({ listId: '12345_BLOCKED', body: [{ value: '192.0.2.0/24' }] });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} An item is malformed, is there already, or is not there. Then none of the items is
   * changed.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  removeItems(params: RemoveItemsClientListParams, options?: CallOptions): ApiPromise<ClientListItemsResult> {
    return this.#transport.call(clientListsRemoveItemsOperation, params, options);
  }

  /**
   * Imports additional items into a client list.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because items not listed stay, and the others take effect only after an activation, a `destroy`
   * operation. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await lists.clientLists.mergeItems({ listId: '12345_BLOCKED', body: { items: ['192.0.2.7'] } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} An item is malformed, is there already, or is not there. Then none of the items is
   * changed.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link ConflictError} The list has a newer version than the request names.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  mergeItems(params: MergeItemsClientListParams, options?: CallOptions): ApiPromise<ClientListImportResult> {
    return this.#transport.call(clientListsMergeItemsOperation, params, options);
  }

  /**
   * Replaces the items of a client list.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because items missing in the body are removed. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await lists.clientLists.replaceItems({ listId: '12345_BLOCKED', body: { items: ['192.0.2.7'] } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} An item is malformed, is there already, or is not there. Then none of the items is
   * changed.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link ConflictError} The list has a newer version than the request names.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  replaceItems(params: ReplaceItemsClientListParams, options?: CallOptions): ApiPromise<ClientListImportResult> {
    return this.#transport.call(clientListsReplaceItemsOperation, params, options);
  }

  /**
   * Checks values for a client list, and changes nothing.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * console.log(await lists.clientLists.validateItems({ body: { items: ['192.0.2.7'], listType: 'IP' } }));
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  validateItems(params: ValidateItemsClientListParams, options?: CallOptions): ApiPromise<ClientListValidateResult> {
    return this.#transport.call(clientListsValidateItemsOperation, params, options);
  }

  /**
   * Starts to activate the newest version of a client list.
   *
   * `clientLists.activate` follows it to its end. Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `clientLists.activate` instead.
   *
   * Effect: `destroy`, because elements removed from the list are no longer live. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * const { activationId } = await lists.clientLists.createActivation({
   *   listId: '12345_BLOCKED',
   *   body: { network: 'STAGING' },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The list is in use and cannot be deactivated.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  createActivation(params: CreateActivationClientListParams, options?: CallOptions): ApiPromise<ClientListActivation> {
    return this.#transport.call(clientListsCreateActivationOperation, params, options);
  }

  /**
   * Starts to deactivate an unused client list.
   *
   * `clientLists.deactivate` follows it to its end. Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `clientLists.deactivate` instead.
   *
   * Effect: `destroy`, because the list is in force no longer. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * const { activationId } = await lists.clientLists.createDeactivation({
   *   listId: '12345_BLOCKED',
   *   body: { network: 'STAGING' },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The list is in use and cannot be deactivated.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  createDeactivation(
    params: CreateDeactivationClientListParams,
    options?: CallOptions,
  ): ApiPromise<ClientListActivation> {
    return this.#transport.call(clientListsCreateDeactivationOperation, params, options);
  }

  /**
   * Starts an activation or a deactivation with version 2 of the API.
   *
   * Clients of the vendor use either version. The answer of this one has the activations by network. Evidence:
   * observed.
   *
   * Effect: `destroy`, because elements removed from the list are no longer live. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * const { activations } = await lists.clientLists.createActivationV2({
   *   listId: '12345_BLOCKED',
   *   body: { action: 'ACTIVATE', network: 'STAGING' },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The list is in use and cannot be deactivated.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  createActivationV2(
    params: CreateActivationV2ClientListParams,
    options?: CallOptions,
  ): ApiPromise<ClientListActivationV2> {
    return this.#transport.call(clientListsCreateActivationV2Operation, params, options);
  }

  /**
   * Gets the latest activation of a client list on a network.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { activationStatus } = await lists.clientLists.getStatus({ listId: '12345_BLOCKED', environment: 'STAGING' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  getStatus(params: GetStatusClientListParams, options?: CallOptions): ApiPromise<ClientListActivation> {
    return this.#transport.call(clientListsGetStatusOperation, params, options);
  }

  /**
   * Gets an activation of a client list.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { activationStatus } = await lists.clientLists.getActivation({ activationId: 9002 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list or activation.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  getActivation(params: GetActivationClientListParams, options?: CallOptions): ApiPromise<ClientListActivation> {
    return this.#transport.call(clientListsGetActivationOperation, params, options);
  }

  /**
   * Tells recipients about changes of client lists.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it changes notifications, and no list. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await lists.clientLists.subscribe({
   *   body: { recipients: ['operator@example.com'], uniqueIds: ['12345_BLOCKED'] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  subscribe(params: SubscribeClientListParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(clientListsSubscribeOperation, params, options);
  }

  /**
   * Stops telling recipients about changes of client lists.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it changes notifications, and no list. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await lists.clientLists.unsubscribe({
   *   body: { recipients: ['operator@example.com'], uniqueIds: ['12345_BLOCKED'] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  unsubscribe(params: UnsubscribeClientListParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(clientListsUnsubscribeOperation, params, options);
  }
}

export const clientListsListOperation: PagedOperation<ClientListPage, ClientList> = {
  id: 'clientLists.list',
  method: 'GET',
  path: '/client-list/v1/lists',
  query: [
    'name',
    'type',
    'search',
    'includeItems',
    'includeDeprecated',
    'includeNetworkList',
    'page',
    'pageSize',
    'sort',
  ],
  queryTypes: {
    type: 'list',
    includeItems: 'boolean',
    includeDeprecated: 'boolean',
    includeNetworkList: 'boolean',
    page: 'number',
    pageSize: 'number',
    sort: 'list',
  },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListPageSchema },
  page: {
    items: '/content',
    number: { to: 'page', first: 0, pages: '/totalPages', size: { to: 'pageSize', items: 1000 } },
  },
};

export const clientListsCreateOperation: Operation<ClientList> = {
  id: 'clientLists.create',
  method: 'POST',
  path: '/client-list/v1/lists',
  body: { schema: schemas.clientListCreateSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.clientListSchema },
};

export const clientListsGetOperation: Operation<ClientList> = {
  id: 'clientLists.get',
  method: 'GET',
  path: '/client-list/v1/lists/{listId}',
  query: ['includeItems', 'includeNetworkList'],
  queryTypes: { includeItems: 'boolean', includeNetworkList: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListSchema },
};

export const clientListsUpdateOperation: Operation<ClientList> = {
  id: 'clientLists.update',
  method: 'PUT',
  path: '/client-list/v1/lists/{listId}',
  body: { schema: schemas.clientListUpdateSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListSchema },
};

export const clientListsDeleteOperation: Operation<undefined> = {
  id: 'clientLists.delete',
  method: 'DELETE',
  path: '/client-list/v1/lists/{listId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};

export const clientListsListTagsOperation: Operation<ClientListTags> = {
  id: 'clientLists.listTags',
  method: 'GET',
  path: '/client-list/v1/lists/tags',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListTagsSchema },
};

export const clientListsGetUsageOperation: Operation<ClientListUsage> = {
  id: 'clientLists.getUsage',
  method: 'GET',
  path: '/client-list/v1/lists/{listId}/usage',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListUsageSchema },
};

export const clientListsListSnapshotItemsOperation: PagedOperation<ClientListItemPage, ClientListItem> = {
  id: 'clientLists.listSnapshotItems',
  method: 'GET',
  path: '/client-list/v1/lists/{listId}/versions/{version}/snapshot',
  query: ['search', 'page', 'pageSize', 'sort'],
  queryTypes: { page: 'number', pageSize: 'number', sort: 'list' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListItemPageSchema },
  page: {
    items: '/content',
    number: { to: 'page', first: 0, pages: '/totalPages', size: { to: 'pageSize', items: 1000 } },
  },
};

export const clientListsListContractGroupsOperation: Operation<ContractGroups> = {
  id: 'clientLists.listContractGroups',
  method: 'GET',
  path: '/client-list/v1/contracts-groups',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.contractGroupsSchema },
  adapt: { list: 'contracts' },
};

export const clientListsListItemsOperation: PagedOperation<ClientListItemPage, ClientListItem> = {
  id: 'clientLists.listItems',
  method: 'GET',
  path: '/client-list/v1/lists/{listId}/items',
  query: ['include', 'search', 'page', 'pageSize', 'sort', 'showUsernames'],
  queryTypes: { page: 'number', pageSize: 'number', sort: 'list', showUsernames: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListItemPageSchema },
  page: {
    items: '/content',
    number: { to: 'page', first: 0, pages: '/totalPages', size: { to: 'pageSize', items: 1000 } },
  },
};

export const clientListsAppendItemsOperation: Operation<ClientListItemsResult> = {
  id: 'clientLists.appendItems',
  method: 'POST',
  path: '/client-list/v1/lists/{listId}/items',
  body: {
    schema: /* @__PURE__ */ s.define(() => s.array(schemas.clientListItemInputSchema, { minItems: 1 })),
    mediaType: 'application/json',
    member: 'append',
  },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListItemsResultSchema },
};

export const clientListsUpdateItemsOperation: Operation<ClientListItemsResult> = {
  id: 'clientLists.updateItems',
  method: 'POST',
  path: '/client-list/v1/lists/{listId}/items',
  body: {
    schema: /* @__PURE__ */ s.define(() => s.array(schemas.clientListItemInputSchema, { minItems: 1 })),
    mediaType: 'application/json',
    member: 'update',
  },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListItemsResultSchema },
};

export const clientListsRemoveItemsOperation: Operation<ClientListItemsResult> = {
  id: 'clientLists.removeItems',
  method: 'POST',
  path: '/client-list/v1/lists/{listId}/items',
  body: {
    schema: /* @__PURE__ */ s.define(() => s.array(schemas.clientListItemKeySchema, { minItems: 1 })),
    mediaType: 'application/json',
    member: 'delete',
  },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListItemsResultSchema },
};

export const clientListsMergeItemsOperation: Operation<ClientListImportResult> = {
  id: 'clientLists.mergeItems',
  method: 'POST',
  path: '/client-list/v1/lists/{listId}/items/import',
  query: ['dryRun'],
  queryTypes: { dryRun: 'boolean' },
  body: { schema: schemas.clientListImportSchema, mediaType: 'application/json', constants: { action: 'MERGE' } },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListImportResultSchema },
};

export const clientListsReplaceItemsOperation: Operation<ClientListImportResult> = {
  id: 'clientLists.replaceItems',
  method: 'POST',
  path: '/client-list/v1/lists/{listId}/items/import',
  query: ['dryRun'],
  queryTypes: { dryRun: 'boolean' },
  body: { schema: schemas.clientListImportSchema, mediaType: 'application/json', constants: { action: 'REPLACE' } },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListImportResultSchema },
};

export const clientListsValidateItemsOperation: Operation<ClientListValidateResult> = {
  id: 'clientLists.validateItems',
  method: 'POST',
  path: '/client-list/v1/lists/items/import/validation',
  body: { schema: schemas.clientListValidationSchema, mediaType: 'application/json' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListValidateResultSchema },
};

export const clientListsCreateActivationOperation: Operation<ClientListActivation> = {
  id: 'clientLists.createActivation',
  method: 'POST',
  path: '/client-list/v1/lists/{listId}/activations',
  body: { schema: schemas.clientListOrderSchema, mediaType: 'application/json', constants: { action: 'ACTIVATE' } },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListActivationSchema },
};

export const clientListsCreateDeactivationOperation: Operation<ClientListActivation> = {
  id: 'clientLists.createDeactivation',
  method: 'POST',
  path: '/client-list/v1/lists/{listId}/activations',
  body: { schema: schemas.clientListOrderSchema, mediaType: 'application/json', constants: { action: 'DEACTIVATE' } },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListActivationSchema },
};

export const clientListsCreateActivationV2Operation: Operation<ClientListActivationV2> = {
  id: 'clientLists.createActivationV2',
  method: 'POST',
  path: '/client-list/v2/lists/{listId}/activations',
  body: { schema: schemas.clientListOrderV2Schema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListActivationV2Schema },
};

export const clientListsGetStatusOperation: Operation<ClientListActivation> = {
  id: 'clientLists.getStatus',
  method: 'GET',
  path: '/client-list/v1/lists/{listId}/environments/{environment}/status',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListActivationSchema },
};

export const clientListsGetActivationOperation: Operation<ClientListActivation> = {
  id: 'clientLists.getActivation',
  method: 'GET',
  path: '/client-list/v1/activations/{activationId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientListActivationSchema },
};

export const clientListsSubscribeOperation: Operation<undefined> = {
  id: 'clientLists.subscribe',
  method: 'POST',
  path: '/client-list/v1/notifications/subscribe',
  body: { schema: schemas.clientListSubscriptionSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};

export const clientListsUnsubscribeOperation: Operation<undefined> = {
  id: 'clientLists.unsubscribe',
  method: 'POST',
  path: '/client-list/v1/notifications/unsubscribe',
  body: { schema: schemas.clientListSubscriptionSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
