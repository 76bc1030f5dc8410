// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Confirmation, ServerAddress, ServerInput, ServerList } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Servers.list}. */
export interface ListServersParams {
  /** Id of the API. */
  readonly apiId: string;
}

/** Parameters of {@link Servers.create}. */
export interface CreateServerParams {
  /** Id of the API. */
  readonly apiId: string;

  /** The server. Those of WebSocket APIs have no `server_spike_threshold`. */
  readonly body: ServerInput;
}

/** Parameters of {@link Servers.delete}. */
export interface DeleteServerParams {
  /** Id of the API. */
  readonly apiId: string;

  /** The server. */
  readonly body: ServerAddress;
}

/** The servers behind an API, on inline nodes. Reached as `ase.servers`. */
export class ServersOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the servers of an API with their health.
   *
   * On inline nodes only.
   *
   * @example
   * ```ts
   * const { server } = await ase.servers.list({ apiId: 'shop' });
   * const down = server.filter(({ health_status }) => health_status?.toLowerCase() === 'down');
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link PermissionDeniedError} The node is a sideband, without this operation, according to a page of
   * version 5.2. The response is undocumented.
   * @throws {@link NotFoundError} There is no such API (`api_not_found`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Read server (GET)}
   */
  list(params: ListServersParams, options?: CallOptions): ApiPromise<ServerList> {
    return this.#transport.call(serversListOperation, params, options);
  }

  /**
   * Adds a server to an API.
   *
   * Only on inline nodes. A connection quota of 0 means no limit; if one server of an API has it, all must.
   *
   * Effect: `destroy`, because a part of the traffic goes to the new server. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await ase.servers.create({
   *   apiId: 'shop',
   *   body: { host: '192.0.2.11', port: 8443, server_spike_threshold: rate(100, 'second'), server_connection_quota: 0 },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link PermissionDeniedError} The node is a sideband, without this operation, according to a page of
   * version 5.2. The response is undocumented.
   * @throws {@link NotFoundError} There is no such API (`api_not_found`).
   * @throws {@link ConflictError} The API has the server (`server_exists`), reported with status 403.
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Create server (POST)}
   */
  create(params: CreateServerParams, options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(serversCreateOperation, params, options);
  }

  /**
   * Takes a server away from an API.
   *
   * On inline nodes only. The node sends nothing to it from then on; see `servers.drain`.
   *
   * Sends a single request. Most programs should use the workflow `servers.drain` instead.
   *
   * Effect: `destroy`, because the other servers have to carry its traffic. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await ase.servers.delete({ apiId: 'shop', body: { host: '192.0.2.11', port: 8443 } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link PermissionDeniedError} The node is a sideband, without this operation, according to a page of
   * version 5.2. The response is undocumented.
   * @throws {@link NotFoundError} There is no such API (`api_not_found`), or it has no such server
   * (`server_not_found`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Delete server (DELETE)}
   */
  delete(params: DeleteServerParams, options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(serversDeleteOperation, params, options);
  }
}

export const serversListOperation: Operation<ServerList> = {
  id: 'servers.list',
  documentedAs: 'Read server (GET)',
  method: 'GET',
  path: '/{apiVersion}/ase/server',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.serverListSchema },
  adapt: { listed: 'server' },
};

export const serversCreateOperation: Operation<Confirmation | string> = {
  id: 'servers.create',
  documentedAs: 'Create server (POST)',
  method: 'POST',
  path: '/{apiVersion}/ase/server',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  body: { schema: schemas.serverInputSchema, mediaType: 'application/json', member: 'server' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};

export const serversDeleteOperation: Operation<Confirmation | string> = {
  id: 'servers.delete',
  documentedAs: 'Delete server (DELETE)',
  method: 'DELETE',
  path: '/{apiVersion}/ase/server',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  body: { schema: schemas.serverAddressSchema, mediaType: 'application/json', member: 'server' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};
