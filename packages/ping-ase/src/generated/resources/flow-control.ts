// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ApiFlowRates, Confirmation, FlowRates, ServerRates } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link FlowControl.get}. */
export interface GetFlowControlParams {
  /** Id of the API. */
  readonly apiId: string;
}

/** Parameters of {@link FlowControl.update}. */
export interface UpdateFlowControlParams {
  /** Id of the API. */
  readonly apiId: string;

  /** The rates to change. Those of bytes are for WebSocket APIs. */
  readonly body: FlowRates;
}

/** Parameters of {@link FlowControl.updateServer}. */
export interface UpdateServerFlowControlParams {
  /** Id of the API. */
  readonly apiId: string;

  /** The server and its rates. Those of WebSocket APIs have no `server_spike_threshold`. */
  readonly body: ServerRates;
}

/** The rates of an API and of its servers, on inline nodes. Reached as `ase.flowControl`. */
export class FlowControl {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the rates of an API.
   *
   * On inline nodes only.
   *
   * @example
   * ```ts
   * const { flow_control } = await ase.flowControl.get({ apiId: 'shop' });
   * const limit = parseRate(flow_control.client_spike_threshold ?? '0/second');
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
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Read flow control of an API (GET)}
   */
  get(params: GetFlowControlParams, options?: CallOptions): ApiPromise<ApiFlowRates> {
    return this.#transport.call(flowControlGetOperation, params, options);
  }

  /**
   * Changes the rates of an API.
   *
   * On inline nodes only. The rates act while the firewall is on; 0 means no limit.
   *
   * Effect: `destroy`, because a rate of 0 takes a limit away. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await ase.flowControl.update({ apiId: 'shop', body: { client_spike_threshold: rate(100, 'second') } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`,
   * `json parsing error`), reported with status 403.
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link PermissionDeniedError} The node is a sideband, without this operation, according to a page of
   * version 5.2. The response is undocumented.
   * @throws {@link NotFoundError} There is no such API (`api_not_found`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Update flow control for an API (POST)}
   */
  update(params: UpdateFlowControlParams, options?: CallOptions): ApiPromise<ApiFlowRates | string> {
    return this.#transport.call(flowControlUpdateOperation, params, options);
  }

  /**
   * Changes the rates of one server of an API.
   *
   * Only on inline nodes. A quota of 0 means no limit, not a drained server; if one server of an API has it, all must.
   *
   * Effect: `destroy`, because a quota or a rate of 0 takes a limit away. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await ase.flowControl.updateServer({
   *   apiId: 'shop',
   *   body: { host: '192.0.2.10', port: 8443, server_connection_quota: 1000 },
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
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Update flow control for a server of an API (POST)}
   */
  updateServer(params: UpdateServerFlowControlParams, options?: CallOptions): ApiPromise<Confirmation | string> {
    return this.#transport.call(flowControlUpdateServerOperation, params, options);
  }
}

export const flowControlGetOperation: Operation<ApiFlowRates> = {
  id: 'flowControl.get',
  documentedAs: 'Read flow control of an API (GET)',
  method: 'GET',
  path: '/{apiVersion}/ase/firewall/flowcontrol',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.apiFlowRatesSchema },
};

export const flowControlUpdateOperation: Operation<ApiFlowRates | string> = {
  id: 'flowControl.update',
  documentedAs: 'Update flow control for an API (POST)',
  method: 'POST',
  path: '/{apiVersion}/ase/firewall/flowcontrol',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  body: { schema: schemas.flowRatesSchema, mediaType: 'application/json', member: 'flow_control' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.apiFlowRatesSchema },
  answer: 'json-or-text',
};

export const flowControlUpdateServerOperation: Operation<Confirmation | string> = {
  id: 'flowControl.updateServer',
  documentedAs: 'Update flow control for a server of an API (POST)',
  method: 'POST',
  path: '/{apiVersion}/ase/firewall/flowcontrol/server',
  clientParams: ['apiVersion'],
  query: [{ name: 'apiId', wire: 'api_id' }],
  requiredQuery: ['apiId'],
  body: { schema: schemas.serverRatesSchema, mediaType: 'application/json', member: 'server' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
  answer: 'json-or-text',
};
