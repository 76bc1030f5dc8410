import type { CallOptions, Transport } from '@edgeward/core';
import { DenyListOperations, denyListAddOperation } from '../generated/resources/deny-list.js';
import { requireParams } from '../internal/workflow-call.js';
import {
  type AddManyParams,
  addMany,
  type ChangedList,
  type ListTarget,
  type SyncListParams,
  syncList,
} from '../lists/change-list.js';
import { shownList } from '../lists/shown-list.js';

/**
 * Entries that the firewall blocks. Reached as `ase.denyList`.
 *
 * Beside the operations of ASE it has workflows: each makes the calls a caller could make, one after the other,
 * with the same guards, events and errors.
 */
export class DenyList extends DenyListOperations {
  readonly #target: ListTarget;

  /** @internal */
  constructor(transport: Transport) {
    super(transport);
    this.#target = {
      name: 'denyList',
      transport,
      operations: this,
      add: denyListAddOperation,
      read: async (options) =>
        shownList(await this.list({ tag: 'manual' }, options), 'manual_blacklist', 'denyList.list'),
    };
  }

  /**
   * Adds any number of entries, whether or not they are there already, and resolves only if all of them are in the list.
   *
   * An entry that fails does not stop the others, unless no call can succeed. An address that ABS or the node itself has
   * found counts as failed: it is blocked now, but not by hand, so it can expire.
   *
   * @example
   * ```ts
   * const { parts } = await ase.denyList.addMany({
   *   entries: [{ type: 'ip', value: '192.0.2.7' }, { type: 'username', value: 'mallory' }],
   * });
   * ```
   *
   * @throws {@link RequestValidationError} An entry has to change; nothing was sent.
   * @throws {@link PartialFailureError} Some entries were added and others were not: `result` has each of them.
   */
  async addMany(params: AddManyParams, options?: CallOptions): Promise<ChangedList> {
    requireParams('denyList.addMany', params);
    return addMany(this.#target, params, options);
  }

  /**
   * Makes the entries added by hand those that are given: adds missing ones, then removes surplus ones.
   *
   * Removes nothing unless every wanted entry is in the list. Leaves alone what ABS and the node have found, and entries
   * of types this version does not know. Never clears the list: it removes entry by entry.
   *
   * @example
   * ```ts
   * await ase.denyList.sync({ entries: blocked.map((value) => ({ type: 'ip', value })) });
   * ```
   *
   * @throws {@link RequestValidationError} An entry has to change, or there are none and `allowEmpty` is not set.
   * @throws {@link PartialFailureError} Some entries are as asked for and others are not: `result` has each of them.
   */
  async sync(params: SyncListParams, options?: CallOptions): Promise<ChangedList> {
    requireParams('denyList.sync', params);
    return syncList(this.#target, params, options);
  }
}
