import type { CallOptions } from '@edgeward/core';
import { DenyList as Operations } from '../generated/resources/deny-list.js';
import type { ListChanges } from '../list-changes.js';
import { type AddManyParams, addMany, type SyncListParams, syncList } from '../sync-list.js';

/**
 * What the firewall blocks. Reached as `ase.denyList`.
 *
 * Beside the operations of ASE it has workflows: each makes the calls that a caller could make, one after the other,
 * with the same guards, events and errors.
 */
export class DenyList extends Operations {
  /**
   * Adds any number of entries, whether or not they are there already.
   *
   * An entry that fails does not stop the others, unless no call can succeed: see {@link ListChanges.changes}.
   *
   * @example
   * ```ts
   * const { complete, changes } = await ase.denyList.addMany({
   *   entries: [{ type: 'ip', value: '192.0.2.7' }, { type: 'username', value: 'mallory' }],
   * });
   * ```
   *
   * @throws The error of the first entry, where none succeeded.
   */
  async addMany(params: AddManyParams, options?: CallOptions): Promise<ListChanges> {
    return addMany(this, params, options);
  }

  /**
   * Makes the entries that were added by hand those that are given: adds what is missing, then removes what is too
   * much.
   *
   * What ABS and the node have found is left alone, and so are entries of types that this version does not know. Never
   * clears the list: it removes entry by entry.
   *
   * @example
   * ```ts
   * await ase.denyList.sync({ entries: blocked.map((value) => ({ type: 'ip', value })) });
   * ```
   *
   * @throws {@link RequestValidationError} There are no entries, and `allowEmpty` is not set.
   * @throws The error of the first entry, where none succeeded.
   */
  async sync(params: SyncListParams, options?: CallOptions): Promise<ListChanges> {
    const { apiVersion } = params;
    return syncList(
      'denyList.sync',
      this,
      async () => (await this.list({ apiVersion, tag: 'manual' }, options)).manual_blacklist ?? [],
      params,
      options,
    );
  }
}
