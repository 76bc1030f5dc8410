// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ApiPersistentConnections } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link PersistentConnections.get}. */
export interface GetPersistentConnectionsParams {
  /** Id of the API. */
  readonly apiId: string;
}

/** Open WebSocket connections, on inline nodes. Reached as `ase.persistentConnections`. */
export class PersistentConnections {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Counts the open WebSocket connections of an API.
   *
   * On inline nodes only.
   *
   * @example
   * ```ts
   * const { persistent_connection_count: open } = await ase.persistentConnections.get({ apiId: 'chat' });
   * console.log(toCount(open.ws) + toCount(open.wss));
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
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Read persistent connections (GET)}
   */
  get(params: GetPersistentConnectionsParams, options?: CallOptions): ApiPromise<ApiPersistentConnections> {
    return this.#transport.call(persistentConnectionsGetOperation, params, options);
  }
}

export const persistentConnectionsGetOperation: Operation<ApiPersistentConnections> = {
  id: 'persistentConnections.get',
  documentedAs: 'Read persistent connections (GET)',
  method: 'GET',
  path: '/{apiVersion}/ase/persistentconnection',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.apiPersistentConnectionsSchema },
};
