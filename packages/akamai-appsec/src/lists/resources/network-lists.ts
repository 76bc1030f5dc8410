import {
  ApiPromise,
  type CallOptions,
  ownParams,
  paramsAt,
  type RequestValidationError,
  refusedParams,
  withParams,
} from '@edgeward/core';
import { isJson, isJsonList } from '../../internal/json.js';
import { beginListActivation, type ListActivationOrder, resumeListActivation } from '../activation/begin.js';
import { networkListKind } from '../activation/kind.js';
import type { ListActivationPoller } from '../activation/poller.js';
import type { ListActivationOptions } from '../activation/poller-options.js';
import {
  changeNetworkList,
  type EnsureListedParams,
  type EnsureUnlistedParams,
  type NetworkListChange,
  type ReplaceAllParams,
} from '../changes/network-lists.js';
import type { NetworkList } from '../generated/models.js';
import { NetworkListsOperations, type ReplaceNetworkListParams } from '../generated/resources/network-lists.js';
import { type NetworkListPlan, type PlanNetworkListParams, planNetworkList } from '../plan/plan-list.js';
import type { ListServices } from '../services.js';

/** Parameters of {@link NetworkLists.activate}. */
export interface ActivateNetworkListParams extends ListActivationOrder {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;
}

/** Lists of addresses or countries with a sync point as their version. Reached as `lists.networkLists`. */
export class NetworkLists extends NetworkListsOperations {
  readonly #services: ListServices;

  /** @internal */
  constructor(services: ListServices) {
    super(services.transport);
    this.#services = services;
  }

  /**
   * Appends the elements a list does not have. Nothing is live before an activation.
   *
   * @example
   * ```ts
   * await lists.networkLists.ensureListed({ networkListId: '12345_BLOCKED', elements: ['192.0.2.7', '2001:db8::/32'] });
   * await lists.networkLists.activate({ networkListId: '12345_BLOCKED', network: 'PRODUCTION' }).result();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is wrong, or an element does not fit the list type.
   * @throws {@link OperationFailedError} `INCOMPLETE-READ`: the service did not return all elements.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async ensureListed(params: EnsureListedParams, options?: CallOptions): Promise<NetworkListChange> {
    return changeNetworkList(this, this.#services, 'ensureListed', this.#of(params), options);
  }

  /**
   * Removes elements from a list, in any notation. Sends the whole list with the sync point read, so it never
   * overwrites a concurrent change. Other elements stay, such as a range around a removed address: see
   * `stillMatchedBy`. Nothing is live before an activation.
   *
   * @throws {@link RequestValidationError} A parameter is wrong, or an element does not fit the list type.
   * @throws {@link OperationFailedError} `WOULD-BE-EMPTY`: no element would be left. `INCOMPLETE-READ`: the service did
   * not return all elements.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link ConflictError} The list has been changed since it was read.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async ensureUnlisted(params: EnsureUnlistedParams, options?: CallOptions): Promise<NetworkListChange> {
    return changeNetworkList(this, this.#services, 'ensureUnlisted', this.#of(params), options);
  }

  /**
   * Replaces the elements of a list: appends the missing ones or, if some must be removed, sends the whole list with
   * the sync point read. Review the change first with {@link NetworkLists.planList}. Nothing is live before an
   * activation.
   *
   * @throws {@link RequestValidationError} A parameter is wrong, or an element does not fit the list type.
   * @throws {@link OperationFailedError} `INCOMPLETE-READ`: the service did not return all elements.
   * @throws {@link ConflictError} The list has another sync point than `version`, or elements were added concurrently.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async replaceAll(params: ReplaceAllParams, options?: CallOptions): Promise<NetworkListChange> {
    return changeNetworkList(this, this.#services, 'replaceAll', this.#of(params), options);
  }

  /**
   * Shows the effect of {@link NetworkLists.replaceAll}, the users of the list, and the risks of emptying it.
   * Reads only: the list, and an export of each active version the credentials can read.
   *
   * @example
   * ```ts
   * const plan = await lists.networkLists.planList({ networkListId: '12345_BLOCKED', elements: ['192.0.2.7'] });
   * console.log(plan.added, plan.removed, plan.risks);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is wrong, or an element does not fit the list type.
   * @throws {@link OperationFailedError} `INCOMPLETE-READ`: the service did not return all elements.
   * @throws {@link BadRequestError} The service does not accept the request.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such list.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async planList(params: PlanNetworkListParams, options?: CallOptions): Promise<NetworkListPlan> {
    return planNetworkList(this, this.#services, this.#of(params), options);
  }

  /**
   * Activates the newest state of a network list on one network, and follows it until it is live. It waits for other
   * activations of the list first. If the status of the network is `ACTIVE`, nothing is sent.
   *
   * The API takes no sync point: the newest state goes live, including edits of other people. The result says whether
   * there were any after the list was read.
   *
   * @example
   * ```ts
   * const poller = lists.networkLists.activate({ networkListId: '12345_BLOCKED', network: 'PRODUCTION' });
   * const { version, includesOtherEdits } = await poller.result();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is wrong; a sync point cannot be given.
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
  activate(params: ActivateNetworkListParams, options?: ListActivationOptions): ListActivationPoller {
    return beginListActivation(
      { ...this.#services, kind: networkListKind(this) },
      'ACTIVATE',
      'networkListId',
      this.#of(params),
      options,
    );
  }

  /**
   * Resumes an activation of another process from the JSON of its poller. A request possibly sent is searched for and
   * never resent.
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
    return resumeListActivation({ ...this.#services, kind: networkListKind(this) }, json, options);
  }

  /** Copies the parameters, and fills in the list of a view. */
  #of<Params>(params: Params): Params {
    return ownParams(paramsAt(this.#services.transport, params, ['networkListId']));
  }

  override replace(params: ReplaceNetworkListParams, options?: CallOptions): ApiPromise<NetworkList> {
    const given = withParams(params, withoutEmpty);
    const refusal = refusalOf(given);
    return refusal === undefined ? super.replace(given, options) : new ApiPromise(Promise.reject(refusal));
  }
}

/** Rejects a list read without its elements: sending it back would delete them all. */
function refusalOf(params: ReplaceNetworkListParams): RequestValidationError | undefined {
  // A caller in JavaScript may leave out the body. Only a list read from the service has a count.
  const body: unknown = params?.body;
  if (!isJson(body) || !isJsonList(body['list']) || body['list'].length > 0 || !(Number(body['elementCount']) > 0)) {
    return undefined;
  }
  const message = `is empty, but the list you read has ${Number(body['elementCount'])} elements`;
  return refusedParams(
    { vendor: 'akamai', operation: 'networkLists.replace' },
    [{ pointer: '/body/list', message }],
    'Nothing was sent. Read the list with `includeElements: true`. To empty it on purpose, omit `elementCount`.',
  );
}

/** Removes an unset description, which some responses have as empty or `null`. */
function withoutEmpty(params: ReplaceNetworkListParams): ReplaceNetworkListParams {
  const description: unknown = params?.body?.description;
  if (description !== null && description !== '') return params;
  return { ...params, body: { ...params.body, description: undefined } };
}
