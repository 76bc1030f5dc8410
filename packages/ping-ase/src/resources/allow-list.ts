import type { CallOptions, Transport } from '@edgeward/core';
import { AllowListOperations, allowListAddOperation } from '../generated/resources/allow-list.js';
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
 * Entries allowed by the firewall. Reached as `ase.allowList`.
 *
 * Beside the operations of ASE it has workflows: each makes the calls a caller could make, one after the other,
 * with the same guards, events and errors.
 */
export class AllowList extends AllowListOperations {
  readonly #target: ListTarget;

  /** @internal */
  constructor(transport: Transport) {
    super(transport);
    this.#target = {
      name: 'allowList',
      transport,
      operations: this,
      add: allowListAddOperation,
      read: async (options) => listedEntries(await this.list(options), 'whitelist', 'allowList.list'),
    };
  }

  /**
   * Adds any number of entries, whether or not they are there already, and resolves only if all of them are in the list.
   *
   * After a failed entry the others are still sent, unless no call can succeed.
   *
   * @example
   * ```ts
   * await ase.allowList.addMany({ entries: [{ type: 'token', value: partnerToken }] });
   * ```
   *
   * @throws {@link RequestValidationError} An entry has to change; nothing was sent.
   * @throws {@link PartialFailureError} Some entries were added and others were not: `result` has each of them.
   * @throws {@link BadRequestError} ASE refuses a value.
   * @throws {@link AuthenticationError} The keys are refused.
   * @throws {@link ServerError} ASE fails (`unknown error`).
   */
  async addMany(params: AddManyParams, options?: CallOptions): Promise<ChangedList> {
    return addMany(this.#target, requireParams('allowList.addMany', params), options);
  }

  /**
   * Makes the list equal to the given entries: adds missing ones, then removes surplus ones.
   *
   * Removes nothing unless every wanted entry is in the list. Leaves alone entries of types this version does not
   * know. Never clears the list: it removes entry by entry.
   *
   * @example
   * ```ts
   * await ase.allowList.sync({ entries: offices.map((value) => ({ type: 'ip', value })) });
   * ```
   *
   * @throws {@link RequestValidationError} An entry is wrong, or there are none and `allowEmpty` is not set.
   * @throws {@link PartialFailureError} Some entries are as requested and others are not: `result` lists them all.
   * @throws {@link BadRequestError} ASE refuses a value.
   * @throws {@link AuthenticationError} The keys are refused.
   * @throws {@link ServerError} ASE fails (`unknown error`).
   */
  async sync(params: SyncListParams, options?: CallOptions): Promise<ChangedList> {
    return syncList(this.#target, requireParams('allowList.sync', params), options);
  }
}
