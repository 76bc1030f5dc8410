import { type CallOptions, ownParams, paramsAt } from '@edgeward/core';
import { beginListActivation, type ListActivationOrder, resumeListActivation } from '../activation/begin.js';
import { clientListKind } from '../activation/kind.js';
import type { ListActivationPoller } from '../activation/poller.js';
import type { ListActivationOptions } from '../activation/poller-options.js';
import type {
  EnsureItemsListedParams,
  EnsureItemsUnlistedParams,
  ExpireItemsParams,
  ReplaceAllItemsParams,
} from '../changes/client-list-edit.js';
import { type ClientListChange, changeClientList } from '../changes/client-lists.js';
import { ClientListsOperations } from '../generated/resources/client-lists.js';
import { type ClientListPlan, type PlanClientListParams, planClientList } from '../plan/plan-list.js';
import type { ListServices } from '../services.js';

/** Parameters of {@link ClientLists.activate} and {@link ClientLists.deactivate}. */
export interface ActivateClientListParams extends ListActivationOrder {
  /** Identifier of the client list. */
  readonly listId: string;
}

/**
 * Lists of addresses, places and other values, each with a description, tags and an expiration date. Reached as
 * `lists.clientLists`.
 */
export class ClientLists extends ClientListsOperations {
  readonly #services: ListServices;

  /** @internal */
  constructor(services: ListServices) {
    super(services.transport);
    this.#services = services;
  }

  /**
   * Appends missing items and updates those with other attributes. Nothing is live before an activation.
   *
   * @example
   * ```ts
   * const expirationDate = '2026-12-31T00:00:00Z';
   * await lists.clientLists.ensureListed({
   *   listId: '12345_BLOCKED',
   *   items: ['192.0.2.7', { value: '2001:db8::/32', description: 'Scanner', expirationDate }],
   * });
   * await lists.clientLists.activate({ listId: '12345_BLOCKED', network: 'PRODUCTION' }).result();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is wrong, or an item does not fit the list type.
   * @throws {@link OperationFailedError} `INCOMPLETE-READ`: the service did not return all items.
   * @throws {@link PartialFailureError} Some requests succeeded and others did not; see {@link isClientListFailure}.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async ensureListed(params: EnsureItemsListedParams, options?: CallOptions): Promise<ClientListChange> {
    return changeClientList(this, this.#services, 'ensureListed', this.#of(params), options);
  }

  /**
   * Removes items from a list, however their values are written there. Other items stay, such as a range around a
   * removed address: see `stillMatchedBy`. Nothing is live before an activation.
   *
   * @throws {@link RequestValidationError} A parameter is wrong, or an item does not fit the list type.
   * @throws {@link OperationFailedError} `WOULD-BE-EMPTY`: the list would have no item left. `INCOMPLETE-READ`: the
   * service did not return all items.
   * @throws {@link PartialFailureError} Some requests succeeded and others did not; see {@link isClientListFailure}.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async ensureUnlisted(params: EnsureItemsUnlistedParams, options?: CallOptions): Promise<ClientListChange> {
    return changeClientList(this, this.#services, 'ensureUnlisted', this.#of(params), options);
  }

  /**
   * Replaces the items of a list in one atomic request. More than 1,000 changes take several requests, with removals
   * last. Attributes not given are kept. Review the change first with {@link ClientLists.planList}. Nothing is live
   * before an activation.
   *
   * @throws {@link RequestValidationError} A parameter is wrong, or an item does not fit the list type.
   * @throws {@link OperationFailedError} `INCOMPLETE-READ`: the service did not return all items.
   * @throws {@link ConflictError} The list has another version than `version`.
   * @throws {@link PartialFailureError} Some requests succeeded and others did not; see {@link isClientListFailure}.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async replaceAll(params: ReplaceAllItemsParams, options?: CallOptions): Promise<ClientListChange> {
    return changeClientList(this, this.#services, 'replaceAll', this.#of(params), options);
  }

  /**
   * Removes expired items. It is undocumented whether the edge drops them itself. Nothing is live before an activation.
   *
   * @throws {@link OperationFailedError} `WOULD-BE-EMPTY`: the list would have no item left. `INCOMPLETE-READ`: the
   * service did not return all items.
   * @throws {@link PartialFailureError} Some requests succeeded and others did not; see {@link isClientListFailure}.
   * @throws {@link RequestValidationError} A parameter is wrong.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async expireItems(params: ExpireItemsParams, options?: CallOptions): Promise<ClientListChange> {
    return changeClientList(this, this.#services, 'expireItems', this.#of(params), options);
  }

  /**
   * Shows the effect of {@link ClientLists.replaceAll}, the users of the list, and the risks of emptying it.
   * Reads only: the list, its usage, and an export of each active version the credentials can read.
   *
   * @throws {@link RequestValidationError} A parameter is wrong, or an item does not fit the list type.
   * @throws {@link OperationFailedError} `INCOMPLETE-READ`: the service did not return all items.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async planList(params: PlanClientListParams, options?: CallOptions): Promise<ClientListPlan> {
    return planClientList(this, this.#services, this.#of(params), options);
  }

  /**
   * Activates the newest version of a client list on one network, and follows it until it is live. It waits for other
   * activations of the list first. If the status of the network is `ACTIVE`, nothing is sent.
   *
   * The API takes no version: the newest goes live, including edits of other people. The result says whether there were
   * any after the list was read.
   *
   * @example
   * ```ts
   * const poller = lists.clientLists.activate({ listId: '12345_BLOCKED', network: 'PRODUCTION' });
   * const { version, includesOtherEdits } = await poller.result();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is wrong; a version cannot be given.
   * @throws {@link ConfigurationError} An option is wrong.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link ConflictError} Another activation of the list is under way.
   * @throws {@link OperationFailedError} The activation failed or was stopped; `code` is its status.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  activate(params: ActivateClientListParams, options?: ListActivationOptions): ListActivationPoller {
    return beginListActivation(
      { ...this.#services, kind: clientListKind(this) },
      'ACTIVATE',
      'listId',
      this.#of(params),
      options,
    );
  }

  /**
   * Deactivates a client list on one network, and follows it until it is out of force. Nothing is sent if a policy uses
   * the list there; the error names it.
   *
   * @throws {@link RequestValidationError} A parameter is wrong.
   * @throws {@link ConfigurationError} An option is wrong.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link ConflictError} The list is in use, or another activation of it is under way.
   * @throws {@link OperationFailedError} The activation failed or was stopped; `code` is its status.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  deactivate(params: ActivateClientListParams, options?: ListActivationOptions): ListActivationPoller {
    return beginListActivation(
      { ...this.#services, kind: clientListKind(this) },
      'DEACTIVATE',
      'listId',
      this.#of(params),
      options,
    );
  }

  /**
   * Resumes an activation or deactivation of another process from the JSON of its poller. A request possibly sent is
   * searched for and never resent.
   *
   * @throws {@link RequestValidationError} It is no result of `toJSON()`.
   * @throws {@link ConfigurationError} An option is wrong.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link ConflictError} Another activation of the list is under way.
   * @throws {@link OperationFailedError} The activation failed or was stopped; `code` is its status.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  resume(json: unknown, options?: ListActivationOptions): ListActivationPoller {
    return resumeListActivation({ ...this.#services, kind: clientListKind(this) }, json, options);
  }

  /** Copies the parameters, and fills in the list of a view. */
  #of<Params>(params: Params): Params {
    return ownParams(paramsAt(this.#services.transport, params, ['listId']));
  }
}
