// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ApiConfiguration, ApiList, ApiMetadataInput, Confirmation } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Apis.create}. */
export interface CreateApiParams {
  /** Id of the API. */
  readonly apiId: string;

  /** The API; ASE fills in absent members. */
  readonly body: ApiMetadataInput;
}

/** Parameters of {@link Apis.update}. */
export interface UpdateApiParams {
  /** Id of the API. */
  readonly apiId: string;

  /** The whole API. */
  readonly body: ApiMetadataInput;
}

/** Parameters of {@link Apis.delete}. */
export interface DeleteApiParams {
  /** Id of the API. */
  readonly apiId: string;
}

/** Parameters of {@link Apis.get}. */
export interface GetApiParams {
  /** Id of the API. */
  readonly apiId: string;
}

/** The protected APIs of a node. Reached as `ase.apis`. */
export class ApisOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the APIs of a node.
   *
   * @example
   * ```ts
   * const { api } = await ase.apis.list();
   * for (const { api_id, status } of api) console.log(api_id, status);
   * ```
   *
   * @throws {@link AuthenticationError} The keys are missing or wrong.
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | List API (GET)}
   */
  list(options?: CallOptions): ApiPromise<ApiList> {
    return this.#transport.call(apisListOperation, undefined, options);
  }

  /**
   * Creates an API.
   *
   * ASE replaces each `.` in an id by `_`.
   *
   * Sends a single request. Most programs should use the workflow `apis.upsert` instead.
   *
   * Effect: `write`, because it adds an API, changes no other, and is refused if the id is taken. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await ase.apis.create({
   *   apiId: 'shop',
   *   body: {
   *     protocol: 'https',
   *     url: '/shop',
   *     hostname: '*',
   *     servers: [{ host: '192.0.2.10', port: 8443 }],
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link ConflictError} The id is taken (`api_already_exists`). A 403 is a `BadRequestError` if the API is
   * invalid, and an `AuthenticationError` if the keys are rejected.
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Create API (POST)}
   */
  create(params: CreateApiParams, options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(apisCreateOperation, params, options);
  }

  /**
   * Replaces the configuration of an API.
   *
   * A spread of the `api_metadata` from a response is a valid body.
   *
   * Sends a single request. Most programs should use the workflow `apis.modify` instead.
   *
   * Effect: `destroy`, because it can switch blocking off and send traffic to other servers. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * const { api_metadata } = await ase.apis.get({ apiId: 'shop' });
   * await ase.apis.update({ apiId: 'shop', body: { ...api_metadata, enable_blocking: true } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`). A 403 is
   * an `AuthenticationError` if the keys are rejected.
   * @throws {@link NotFoundError} There is no such API (`api_not_found`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Update API (PUT)}
   */
  update(params: UpdateApiParams, options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(apisUpdateOperation, params, options);
  }

  /**
   * Deletes an API.
   *
   * Effect: `destroy`, because the API is no longer protected, and an inline node no longer serves it. Retried only if
   * the service cannot have executed it.
   *
   * @example
   * ```ts
   * await ase.apis.delete({ apiId: 'shop' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong.
   * @throws {@link NotFoundError} There is no such API (`api_not_found`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Delete API (DELETE)}
   */
  delete(params: DeleteApiParams, options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(apisDeleteOperation, params, options);
  }

  /**
   * Gets the configuration of an API.
   *
   * @example
   * ```ts
   * const { api_metadata } = await ase.apis.get({ apiId: 'shop' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong.
   * @throws {@link NotFoundError} There is no such API (`api_not_found`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Read API (GET)}
   */
  get(params: GetApiParams, options?: CallOptions): ApiPromise<ApiConfiguration> {
    return this.#transport.call(apisGetOperation, params, options);
  }
}

export const apisListOperation: Operation<ApiList> = {
  id: 'apis.list',
  documentedAs: 'List API (GET)',
  method: 'GET',
  path: '/{apiVersion}/ase/api',
  clientParams: ['apiVersion'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.apiListSchema },
  adapt: { list: 'api', listed: 'api', absent: 'api_not_found' },
};

export const apisCreateOperation: Operation<Confirmation | string> = {
  id: 'apis.create',
  documentedAs: 'Create API (POST)',
  method: 'POST',
  path: '/{apiVersion}/ase/api',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  body: { schema: schemas.apiMetadataInputSchema, mediaType: 'application/json', member: 'api_metadata' },
  effect: 'write',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};

export const apisUpdateOperation: Operation<Confirmation | string> = {
  id: 'apis.update',
  documentedAs: 'Update API (PUT)',
  method: 'PUT',
  path: '/{apiVersion}/ase/api',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  body: { schema: schemas.apiMetadataInputSchema, mediaType: 'application/json', member: 'api_metadata' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};

export const apisDeleteOperation: Operation<Confirmation | string> = {
  id: 'apis.delete',
  documentedAs: 'Delete API (DELETE)',
  method: 'DELETE',
  path: '/{apiVersion}/ase/api',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};

export const apisGetOperation: Operation<ApiConfiguration> = {
  id: 'apis.get',
  documentedAs: 'Read API (GET)',
  method: 'GET',
  path: '/{apiVersion}/ase/api',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.apiConfigurationSchema },
};
