import {
  type ApiPromise,
  addContext,
  type CallOptions,
  isAnswerLost,
  isNotFoundError,
  LastWrites,
  newQueue,
  OperationFailedError,
  type Queue,
  sameSet,
  type Transport,
  withParams,
} from '@edgeward/core';
import type { StatusAnswer } from '../generated/models.js';
import {
  IpListsOperations,
  ipListsReplaceAllowedOperation,
  ipListsReplaceDeniedOperation,
  type ReplaceAllowedIpListParams,
  type ReplaceDeniedIpListParams,
} from '../generated/resources/ip-lists.js';
import { Sites } from '../generated/resources/sites.js';
import { begin } from '../internal/begin.js';
import {
  type AddressChange,
  type AddressListName,
  type ChangeAddressParams,
  type ChangedAddressList,
  changedList,
  changeOf,
  currentList,
  isAsWanted,
  ListMemory,
  listResult,
  shownList,
} from '../lists/address-list.js';

const newMemory = (): LastWrites<ListMemory> => new LastWrites();

/** Lists of addresses always allowed or always blocked. Reached as `noc.ipLists`. */
export class IpLists extends IpListsOperations {
  readonly #transport: Transport;
  readonly #sites: Sites;
  readonly #website: string | undefined;
  readonly #queue: Queue;
  readonly #memory: LastWrites<ListMemory>;

  /** @internal */
  constructor(transport: Transport, website?: string) {
    super(transport);
    this.#transport = transport;
    this.#sites = new Sites(transport);
    this.#website = website;
    this.#queue = transport.shared(newQueue);
    this.#memory = transport.shared(newMemory);
  }

  /**
   * Blocks one more address, and keeps every other.
   *
   * The address is sent in the documented form, `^1.2.3.4`, which also blocks 1.2.3.40 to 1.2.3.49; see `exact`.
   *
   * The service can only replace the whole list. This reads the settings first, and throws without a change if the list
   * is neither returned nor given as `current`. Changes of one client to one list run one after the other. A change by
   * another client between the last read and the replacement is lost, because the service has no precondition.
   *
   * @example
   * ```ts
   * await noc.ipLists.addDeniedIp({ website: 'example.com', ip: '198.51.100.7', current: known });
   * ```
   *
   * @throws {@link OperationFailedError} The complete list is unknown, or does not show the change.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  addDeniedIp(params: ChangeAddressParams, options?: CallOptions): Promise<ChangedAddressList> {
    return this.#change('ipLists.addDeniedIp', 'blacklistedips', 'add', params, options);
  }

  /**
   * Removes one address from the block list, in every form used by {@link IpLists.addDeniedIp}.
   *
   * @throws {@link OperationFailedError} The complete list is unknown, or does not show the change.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  removeDeniedIp(params: ChangeAddressParams, options?: CallOptions): Promise<ChangedAddressList> {
    return this.#change('ipLists.removeDeniedIp', 'blacklistedips', 'remove', params, options);
  }

  /**
   * Lets one more address always pass, as {@link IpLists.addDeniedIp} blocks it, in the exact form.
   *
   * @throws {@link OperationFailedError} The complete list is unknown, or does not show the change.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  addAllowedIp(params: ChangeAddressParams, options?: CallOptions): Promise<ChangedAddressList> {
    return this.#change('ipLists.addAllowedIp', 'whitelistedips', 'add', params, options);
  }

  /**
   * Removes one address from the allow list, in the form used by {@link IpLists.addAllowedIp}.
   *
   * @throws {@link OperationFailedError} The complete list is unknown, or does not show the change.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  removeAllowedIp(params: ChangeAddressParams, options?: CallOptions): Promise<ChangedAddressList> {
    return this.#change('ipLists.removeAllowedIp', 'whitelistedips', 'remove', params, options);
  }

  /**
   * Replaces the list of always allowed addresses.
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  override replaceAllowed(params: ReplaceAllowedIpListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    const given = withParams(params);
    return this.#forgetting('whitelistedips', given, super.replaceAllowed(given, options));
  }

  /**
   * Replaces the list of always blocked addresses.
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  override replaceDenied(params: ReplaceDeniedIpListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    const given = withParams(params);
    return this.#forgetting('blacklistedips', given, super.replaceDenied(given, options));
  }

  /** Replacing the whole list invalidates the memory of earlier writes. */
  #forgetting<T>(name: AddressListName, params: ReplaceDeniedIpListParams, call: ApiPromise<T>): ApiPromise<T> {
    // In JavaScript, the parameters may be missing; the call rejects them.
    const { website }: Partial<ReplaceDeniedIpListParams> = params ?? {};
    this.#memory.delete(this.#keyOf(name, website));
    return call;
  }

  #keyOf(name: AddressListName, website = this.#website): string {
    // The call refuses anything but a text.
    const host = (typeof website === 'string' ? website : '').replace(/^https?:\/\//i, '').replace(/\/$/, '');
    return `${host.toLowerCase()} ${name}`;
  }

  async #change(
    operation: string,
    name: AddressListName,
    kind: AddressChange['kind'],
    givenParams: ChangeAddressParams,
    givenOptions: CallOptions | undefined,
  ): Promise<ChangedAddressList> {
    const { params, call: options } = begin(operation, givenParams, givenOptions);
    const change = changeOf(operation, name, kind, params);
    const replace = name === 'blacklistedips' ? ipListsReplaceDeniedOperation : ipListsReplaceAllowedOperation;
    this.#transport.check(replace, { website: params.website, patterns: [change.pattern] });
    const key = this.#keyOf(name, params.website);
    return this.#queue.run(key, { vendor: 'noc', operation, signal: options.signal }, () =>
      this.#carryOut(operation, name, change, params, options),
    );
  }

  async #carryOut(
    operation: string,
    name: AddressListName,
    change: AddressChange,
    { website, current }: ChangeAddressParams,
    options: CallOptions,
  ): Promise<ChangedAddressList> {
    const key = this.#keyOf(name, website);
    const memory = this.#memory.get(key);
    const live = await this.#sites.get({ website }, options);
    const isShown = shownList(live, name) !== undefined;
    const before = currentList(operation, current, live, name, memory);
    const patterns = changedList(before, change);
    if (sameSet(before, patterns)) return listResult('unchanged', before, change);
    try {
      if (name === 'blacklistedips') await super.replaceDenied({ website, patterns }, options);
      else await super.replaceAllowed({ website, patterns }, options);
    } catch (error) {
      if (!isAnswerLost(error)) throw error;
      this.#memory.delete(key);
      const found = isShown && options.signal?.aborted !== true ? await this.#shown(name, website, options) : undefined;
      if (found !== undefined && sameSet(found, patterns)) return listResult('updated', found, change);
      addContext(error, {
        hint: `The list ${name} may have been replaced. Read it back before you repeat the change.`,
      });
      throw error;
    }
    if (!isShown) {
      this.#memory.set(key, new ListMemory(patterns, before, memory));
      return listResult('updated', patterns, change);
    }
    // The service has confirmed the change; a failure of this reading says nothing about it.
    const after = await this.#shown(name, website, options);
    if (after === undefined || isAsWanted(after, change)) return listResult('updated', after ?? patterns, change);
    throw new OperationFailedError({
      vendor: 'noc',
      operation,
      message: `The service confirmed the change, but the list ${name} differs from the request`,
      hint: 'Another user may have changed the list. Read it again, then repeat the change if you still need it.',
      mayHaveApplied: true,
    });
  }

  async #shown(
    name: AddressListName,
    website: string | undefined,
    options: CallOptions,
  ): Promise<readonly string[] | undefined> {
    try {
      return shownList(await this.#sites.get({ website }, options), name);
    } catch (error) {
      // The website itself is gone, and its lists with it.
      return isNotFoundError(error) ? [] : undefined;
    }
  }
}
