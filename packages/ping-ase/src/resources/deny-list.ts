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
import { listedEntries } from '../lists/listed-entries.js';

/**
 * Entries blocked by the firewall. Reached as `ase.denyList`.
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
        listedEntries(await this.list({ tag: 'manual' }, options), 'manual_blacklist', 'denyList.list'),
    };
  }

  /**
   * Adds any number of entries, whether or not they are there already, and resolves only if all of them are in the list.
   *
   * After a failed entry the others are still sent, unless no call can succeed. An address found by ABS or the node
   * itself counts as failed: it is blocked now but may expire, because it was not added manually.
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
   * @throws {@link BadRequestError} ASE refuses a value.
   * @throws {@link AuthenticationError} The keys are refused.
   * @throws {@link ServerError} ASE fails (`unknown error`).
   */
  async addMany(params: AddManyParams, options?: CallOptions): Promise<ChangedList> {
    return addMany(this.#target, requireParams('denyList.addMany', params), options);
  }

  /**
   * Makes the manually added entries equal to the given ones: adds missing ones, then removes surplus ones.
   *
   * Removes nothing unless every wanted entry is in the list. Keeps entries found by ABS and the node, and entries of
   * unknown types. Removes entry by entry and never clears the list.
   *
   * @example
   * ```ts
   * await ase.denyList.sync({ entries: blocked.map((value) => ({ type: 'ip', value })) });
   * ```
   *
   * @throws {@link RequestValidationError} An entry is wrong, or there are none and `allowEmpty` is not set.
   * @throws {@link PartialFailureError} Some entries are as requested and others are not: `result` lists them all.
   * @throws {@link BadRequestError} ASE refuses a value.
   * @throws {@link AuthenticationError} The keys are refused.
   * @throws {@link ServerError} ASE fails (`unknown error`).
   */
  async sync(params: SyncListParams, options?: CallOptions): Promise<ChangedList> {
    return syncList(this.#target, requireParams('denyList.sync', params), options);
  }
}
