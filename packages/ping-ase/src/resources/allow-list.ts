import type { CallOptions } from '@edgeward/core';
import { AllowList as Operations } from '../generated/resources/allow-list.js';
import type { ListChanges } from '../list-changes.js';
import { type AddManyParams, addMany, type SyncListParams, syncList } from '../sync-list.js';

/**
 * What the firewall lets through. Reached as `ase.allowList`.
 *
 * Beside the operations of ASE it has workflows: each makes the calls that a caller could make, one after the other,
 * with the same guards, events and errors.
 */
export class AllowList extends Operations {
  /**
   * Adds any number of entries, whether or not they are there already.
   *
   * An entry that fails does not stop the others, unless no call can succeed: see {@link ListChanges.changes}.
   *
   * @example
   * ```ts
   * await ase.allowList.addMany({ entries: [{ type: 'token', value: partnerToken }] });
   * ```
   *
   * @throws The error of the first entry, where none succeeded.
   */
  async addMany(params: AddManyParams, options?: CallOptions): Promise<ListChanges> {
    return addMany(this, params, options);
  }

  /**
   * Makes the list have the entries that are given: adds what is missing, then removes what is too much.
   *
   * Entries of types that this version does not know are left alone. Never clears the list: it removes entry by entry.
   *
   * @example
   * ```ts
   * await ase.allowList.sync({ entries: offices.map((value) => ({ type: 'ip', value })) });
   * ```
   *
   * @throws {@link RequestValidationError} There are no entries, and `allowEmpty` is not set.
   * @throws The error of the first entry, where none succeeded.
   */
  async sync(params: SyncListParams, options?: CallOptions): Promise<ListChanges> {
    const { apiVersion } = params;
    return syncList(
      'allowList.sync',
      this,
      async () => (await this.list({ apiVersion }, options)).whitelist ?? [],
      params,
      options,
    );
  }
}
