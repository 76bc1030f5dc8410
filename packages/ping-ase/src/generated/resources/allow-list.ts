// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { AllowListEntries, Confirmation, ListEntry } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link AllowList.add}. */
export interface AddAllowListParams {
  /** The entry. */
  readonly body: ListEntry;
}

/** Parameters of {@link AllowList.remove}. */
export interface RemoveAllowListParams {
  /** The entry. */
  readonly body: ListEntry;
}

/** Entries allowed by the firewall. Reached as `ase.allowList`. */
export class AllowListOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the entries allowed by the firewall.
   *
   * The documentation's heading has POST; its request has GET, which is correct.
   *
   * @example
   * ```ts
   * const { whitelist } = await ase.allowList.list();
   * ```
   *
   * @throws {@link AuthenticationError} The keys are missing or wrong.
   * @throws {@link ServerError} ASE failed (`unknown error`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | View allow list (POST)}
   */
  list(options?: CallOptions): ApiPromise<AllowListEntries> {
    return this.#transport.call(allowListListOperation, undefined, options);
  }

  /**
   * Adds an entry to the allow list.
   *
   * It stays until it is removed.
   *
   * Effect: `destroy`, because clients matching the entry bypass the firewall. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await ase.allowList.add({ body: { type: 'ip', value: '192.0.2.7' } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link ConflictError} The entry exists. A 403 is an `AuthenticationError` if the keys are rejected.
   * @throws {@link ServerError} ASE failed (`unknown error`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Add attack type to allow list (POST)}
   */
  add(params: AddAllowListParams, options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(allowListAddOperation, params, options);
  }

  /**
   * Removes one entry from the allow list.
   *
   * The entry is sent in the body of a DELETE. It never clears the list; {@link AllowList.clear} does.
   *
   * Effect: `destroy`, because clients matching the entry may be blocked from now on. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await ase.allowList.remove({ body: { type: 'ip', value: '192.0.2.7' } });
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
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Delete attack type from the allow list (DELETE)}
   */
  remove(params: RemoveAllowListParams, options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(allowListRemoveOperation, params, options);
  }

  /**
   * Removes every entry from the allow list.
   *
   * Effect: `destroy`, because everybody may be blocked from now on. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await ase.allowList.clear();
   * ```
   *
   * @throws {@link AuthenticationError} The keys are missing or wrong.
   * @throws {@link ServerError} ASE failed (`unknown error`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Clear allow list (DELETE)}
   */
  clear(options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(allowListClearOperation, undefined, options);
  }
}

export const allowListListOperation: Operation<AllowListEntries> = {
  id: 'allowList.list',
  documentedAs: 'View allow list (POST)',
  method: 'GET',
  path: '/{apiVersion}/ase/firewall/whitelist',
  clientParams: ['apiVersion'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.allowListEntriesSchema },
};

export const allowListAddOperation: Operation<Confirmation | string> = {
  id: 'allowList.add',
  documentedAs: 'Add attack type to allow list (POST)',
  method: 'POST',
  path: '/{apiVersion}/ase/firewall/whitelist',
  clientParams: ['apiVersion'],
  body: { schema: schemas.listEntryInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  secretResponses: true,
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};

export const allowListRemoveOperation: Operation<Confirmation | string> = {
  id: 'allowList.remove',
  documentedAs: 'Delete attack type from the allow list (DELETE)',
  method: 'DELETE',
  path: '/{apiVersion}/ase/firewall/whitelist',
  clientParams: ['apiVersion'],
  body: { schema: schemas.listEntryInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  secretResponses: true,
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};

export const allowListClearOperation: Operation<Confirmation | string> = {
  id: 'allowList.clear',
  documentedAs: 'Clear allow list (DELETE)',
  method: 'DELETE',
  path: '/{apiVersion}/ase/firewall/whitelist',
  queryConstants: { tag: 'all' },
  clientParams: ['apiVersion'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};
