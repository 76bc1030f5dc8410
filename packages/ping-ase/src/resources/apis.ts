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
 * The protected APIs of a node. Reached as `ase.apis`.
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
   * Creates an API, or changes the existing one with this id, and verifies the result.
   *
   * Members missing in `body` are kept, including unknown ones; a list is replaced as a whole. Nothing is sent if
   * nothing differs. A `.` in the id becomes `_`, as in ASE; an API with this id and another `url` or `hostname`
   * belongs to someone else and is not changed. With `from`, an API changed since it was read is not changed either.
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
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link NotFoundError} The node does not have the API any more.
   * @throws {@link AuthenticationError} The keys are refused.
   * @throws {@link PartialFailureError} The API was changed, but could not be read back.
   */
  async upsert(params: UpsertApiParams, options?: CallOptions): Promise<UpsertedApi> {
    return upsertApi(this, this.#transport, apiParams('apis.upsert', this.#transport, params), options);
  }

  /**
   * Changes an API from a known state to another one.
   *
   * Reads the API again and compares it with `from` directly before the change. `to` is the whole API: a missing member
   * is removed. Nothing is sent if the API already equals `to`.
   *
   * @example
   * ```ts
   * const { api_metadata: from } = await ase.apis.get({ apiId: 'shop' });
   * await ase.apis.modify({ apiId: 'shop', from, to: { ...from, enable_blocking: true } });
   * ```
   *
   * @throws {@link ConflictError} The API is not as it was read; nothing was sent.
   * @throws {@link OperationFailedError} ASE confirms the change, and does not show it.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} ASE refuses a value.
   * @throws {@link NotFoundError} The node does not have the API any more.
   * @throws {@link AuthenticationError} The keys are refused.
   * @throws {@link PartialFailureError} The API was changed, but could not be read back.
   */
  async modify(params: ModifyApiParams, options?: CallOptions): Promise<ModifiedApi> {
    return modifyApi(this, this.#transport, apiParams('apis.modify', this.#transport, params), options);
  }

  /**
   * Copies an API to another node, by creating or changing it like {@link Apis.upsert}.
   *
   * @example
   * ```ts
   * await blue.apis.copy({ apiId: 'shop', to: green });
   * ```
   *
   * @throws {@link NotFoundError} This node does not have the API.
   * @throws {@link ConflictError} The API of the other node is not as in `toFrom`.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} ASE refuses a value.
   * @throws {@link AuthenticationError} The keys are refused.
   * @throws {@link OperationFailedError} ASE confirms the change, and does not show it.
   * @throws {@link PartialFailureError} The API was copied, but could not be read back.
   */
  async copy(params: CopyApiParams, options?: CallOptions): Promise<UpsertedApi> {
    return copyApi(this, apiParams('apis.copy', this.#transport, params), options);
  }
}
