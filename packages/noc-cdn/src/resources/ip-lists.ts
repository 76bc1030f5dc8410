import type { CallOptions, Transport } from '@edgeward/core';
import {
  type AddressListName,
  type ChangeAddressParams,
  type ChangedAddressList,
  currentList,
  patternOf,
} from '../address-list.js';
import { IpLists as Operations } from '../generated/resources/ip-lists.js';
import { Sites } from '../generated/resources/sites.js';

/** Lists of addresses that always pass or are always blocked. Reached as `noc.ipLists`. */
export class IpLists extends Operations {
  readonly #sites: Sites;

  /** @internal */
  constructor(transport: Transport) {
    super(transport);
    this.#sites = new Sites(transport);
  }

  /**
   * Blocks one more address, and keeps every other.
   *
   * The service can only replace the whole list, so this reads the settings first, and throws without a change where
   * the list is neither shown there nor given as `current`. Between the reading and the change, somebody else's change
   * can be lost.
   *
   * @example
   * ```ts
   * await noc.ipLists.addDeniedIp({ website: 'example.com', ip: '198.51.100.7', current: known });
   * ```
   * @throws {@link OperationFailedError} when the list is not known whole.
   */
  addDeniedIp(params: ChangeAddressParams, options?: CallOptions): Promise<ChangedAddressList> {
    return this.#change('blacklistedips', params, 'add', options);
  }

  /** Takes one address off the list of the blocked, as {@link IpLists.addDeniedIp} puts it there. */
  removeDeniedIp(params: ChangeAddressParams, options?: CallOptions): Promise<ChangedAddressList> {
    return this.#change('blacklistedips', params, 'remove', options);
  }

  /** Lets one more address always pass, as {@link IpLists.addDeniedIp} blocks it. */
  addAllowedIp(params: ChangeAddressParams, options?: CallOptions): Promise<ChangedAddressList> {
    return this.#change('whitelistedips', params, 'add', options);
  }

  /** Takes one address off the list of those that always pass, as {@link IpLists.addAllowedIp} puts it there. */
  removeAllowedIp(params: ChangeAddressParams, options?: CallOptions): Promise<ChangedAddressList> {
    return this.#change('whitelistedips', params, 'remove', options);
  }

  async #change(
    name: AddressListName,
    params: ChangeAddressParams,
    change: 'add' | 'remove',
    options: CallOptions | undefined,
  ): Promise<ChangedAddressList> {
    const { website, current } = params;
    const pattern = patternOf(params);
    const before = currentList(current, await this.#sites.get({ website }, options), name);
    if (before.includes(pattern) === (change === 'add')) return { changed: false, patterns: before };
    const patterns = change === 'add' ? [...before, pattern] : before.filter((other) => other !== pattern);
    if (name === 'blacklistedips') await this.replaceDenied({ website, patterns }, options);
    else await this.replaceAllowed({ website, patterns }, options);
    return { changed: true, patterns };
  }
}
