import type { CallOptions, Transport } from '@edgeward/core';
import {
  type CopyApiParams,
  copyApi,
  type ModifiedApi,
  type ModifyApiParams,
  modifyApi,
  type UpsertApiParams,
  type UpsertedApi,
  upsertApi,
} from '../apis/upsert.js';
import { ApisOperations } from '../generated/resources/apis.js';
import { apiParams } from '../internal/workflow-call.js';

/**
 * The APIs that a node protects. Reached as `ase.apis`.
 *
 * Beside the operations of ASE it has workflows: each makes the calls a caller could make, one after the other,
 * with the same guards, events and errors.
 */
export class Apis extends ApisOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    super(transport);
    this.#transport = transport;
  }

  /**
   * Creates an API, or changes the one that has the id into it, and makes sure that ASE has it so.
   *
   * Members that `body` does not have stay as they are, those that this version does not know, too; a list is replaced
   * as a whole. Nothing is sent if nothing differs. A `.` in the id becomes `_`, as ASE has it; an API of that id with
   * another `url` or `hostname` is somebody else's, and is left alone. With `from`, an API that somebody has changed
   * since it was read is left alone, too.
   *
   * @example
   * ```ts
   * const { outcome } = await ase.apis.upsert({
   *   apiId: 'shop',
   *   body: { protocol: 'https', url: '/shop', hostname: '*' },
   * }); // 'created', and 'unchanged' the next time
   * ```
   *
   * @throws {@link BadRequestError} The API breaks a rule of ASE.
   * @throws {@link ConflictError} The id has a `.`, and another API has it with `_`; or the API is not as in `from`.
   * @throws {@link OperationFailedError} ASE confirms the change, and does not show it.
   */
  async upsert(params: UpsertApiParams, options?: CallOptions): Promise<UpsertedApi> {
    return upsertApi(this, this.#transport, apiParams('apis.upsert', this.#transport, params), options);
  }

  /**
   * Changes an API that was read into another form of it, unless somebody has changed it since.
   *
   * Reads the API again and compares it with `from` directly before the change. `to` is the whole API: a member that it
   * does not have is taken away. An API that is as in `to` already is left alone.
   *
   * @example
   * ```ts
   * const { api_metadata: from } = await ase.apis.get({ apiId: 'shop' });
   * await ase.apis.modify({ apiId: 'shop', from, to: { ...from, enable_blocking: true } });
   * ```
   *
   * @throws {@link ConflictError} The API is not as it was read; nothing was sent.
   * @throws {@link OperationFailedError} ASE confirms the change, and does not show it.
   */
  async modify(params: ModifyApiParams, options?: CallOptions): Promise<ModifiedApi> {
    return modifyApi(this, this.#transport, apiParams('apis.modify', this.#transport, params), options);
  }

  /**
   * Copies an API to another node, where it is created or changed as {@link Apis.upsert} does it.
   *
   * @example
   * ```ts
   * await blue.apis.copy({ apiId: 'shop', to: green });
   * ```
   *
   * @throws {@link NotFoundError} This node does not have the API.
   * @throws {@link ConflictError} The API of the other node is not as in `toFrom`.
   */
  async copy(params: CopyApiParams, options?: CallOptions): Promise<UpsertedApi> {
    return copyApi(this, apiParams('apis.copy', this.#transport, params), options);
  }
}
