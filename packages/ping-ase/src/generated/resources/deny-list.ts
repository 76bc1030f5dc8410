// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Confirmation, DenyListSections, DenyListTag, ListEntry } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link DenyList.list}. */
export interface ListDenyListParams {
  /** Part of the list. Default: `all`, the whole list. */
  readonly tag?: DenyListTag | undefined;
}

/** Parameters of {@link DenyList.add}. */
export interface AddDenyListParams {
  /** The entry. */
  readonly body: ListEntry;
}

/** Parameters of {@link DenyList.remove}. */
export interface RemoveDenyListParams {
  /** The entry. */
  readonly body: ListEntry;
}

/** Entries blocked by the firewall. Reached as `ase.denyList`. */
export class DenyListOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the entries blocked by the firewall.
   *
   * By section: entries added manually, found by ABS, and found by the node itself. `denyListEntriesIn` reads them all.
   *
   * @example
   * ```ts
   * const list = await ase.denyList.list({ tag: 'manual' });
   * for (const { section, entry } of denyListEntriesIn(list)) console.log(section, entry.type);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong.
   * @throws {@link ServerError} ASE failed (`unknown error`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | View deny list (GET)}
   */
  list(params?: ListDenyListParams, options?: CallOptions): ApiPromise<DenyListSections> {
    return this.#transport.call(denyListListOperation, params, options);
  }

  /**
   * Adds an entry to the deny list.
   *
   * It stays until it is removed; manually added entries do not expire.
   *
   * Effect: `write`, because it adds an entry and changes no other. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await ase.denyList.add({ body: { type: 'ip', value: '192.0.2.7' } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link ConflictError} The entry exists. A 403 is an `AuthenticationError` if the keys are rejected.
   * @throws {@link ServerError} ASE failed (`unknown error`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Add attack type to deny list (POST)}
   */
  add(params: AddDenyListParams, options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(denyListAddOperation, params, options);
  }

  /**
   * Removes one entry from the deny list.
   *
   * The entry is sent in the body of a DELETE. It never clears the list; {@link DenyList.clear} does.
   *
   * Effect: `destroy`, because clients matching the entry are no longer blocked. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await ase.denyList.remove({ body: { type: 'ip', value: '192.0.2.7' } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link NotFoundError} The entry does not exist; the documented message is that of an addition. A 403 is an
   * `AuthenticationError` if the keys are rejected.
   * @throws {@link ServerError} ASE failed (`unknown error`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Delete attack type to deny list (DELETE)}
   */
  remove(params: RemoveDenyListParams, options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(denyListRemoveOperation, params, options);
  }

  /**
   * Removes every entry from the deny list.
   *
   * Effect: `destroy`, because nothing is blocked any more. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await ase.denyList.clear();
   * ```
   *
   * @throws {@link AuthenticationError} The keys are missing or wrong.
   * @throws {@link ServerError} ASE failed (`unknown error`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Clear the deny list (DELETE)}
   */
  clear(options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(denyListClearOperation, undefined, options);
  }
}

export const denyListListOperation: Operation<DenyListSections> = {
  id: 'denyList.list',
  documentedAs: 'View deny list (GET)',
  method: 'GET',
  path: '/{apiVersion}/ase/firewall/blacklist',
  clientParams: ['apiVersion'],
  query: ['tag'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.denyListSectionsSchema },
};

export const denyListAddOperation: Operation<Confirmation | string> = {
  id: 'denyList.add',
  documentedAs: 'Add attack type to deny list (POST)',
  method: 'POST',
  path: '/{apiVersion}/ase/firewall/blacklist',
  clientParams: ['apiVersion'],
  body: { schema: schemas.listEntryInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'documented',
  secretResponses: true,
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};

export const denyListRemoveOperation: Operation<Confirmation | string> = {
  id: 'denyList.remove',
  documentedAs: 'Delete attack type to deny list (DELETE)',
  method: 'DELETE',
  path: '/{apiVersion}/ase/firewall/blacklist',
  clientParams: ['apiVersion'],
  body: { schema: schemas.listEntryInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  secretResponses: true,
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};

export const denyListClearOperation: Operation<Confirmation | string> = {
  id: 'denyList.clear',
  documentedAs: 'Clear the deny list (DELETE)',
  method: 'DELETE',
  path: '/{apiVersion}/ase/firewall/blacklist',
  queryConstants: { tag: 'all' },
  clientParams: ['apiVersion'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};
