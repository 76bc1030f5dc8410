// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ApiMatchList, ApiRegistration, RegisteredApi } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link ApiDiscoveryDiscoveredApiEndpoints.list}. */
export interface ListDiscoveredApiEndpointsParams {
  /** `encodedHost` of the found API; by inference also its `host`. Encoded unless it is percent-encoded already. */
  readonly hostname: string;

  /**
   * `encodedBasePath` of the found API; by inference also its `basePath`, for example `/v1/orders`. Encoded unless it
   * is percent-encoded already.
   */
  readonly basePath: string;
}

/** Parameters of {@link ApiDiscoveryDiscoveredApiEndpoints.create}. */
export interface CreateDiscoveredApiEndpointParams {
  /** `encodedHost` of the found API; by inference also its `host`. Encoded unless it is percent-encoded already. */
  readonly hostname: string;

  /**
   * `encodedBasePath` of the found API; by inference also its `basePath`, for example `/v1/orders`. Encoded unless it
   * is percent-encoded already.
   */
  readonly basePath: string;

  readonly body: ApiRegistration;
}

/** The registered API endpoints matching a found API. Reached as `akamai.apiDiscovery.discoveredApiEndpoints`. */
export class ApiDiscoveryDiscoveredApiEndpoints {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the registered API endpoints matching a found API.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { apis = [] } = await akamai.apiDiscovery.discoveredApiEndpoints.list({ hostname: 'api.example.com', basePath: '/v1/orders' });
   * for (const { apiEndPointId, apiEndPointName } of apis) console.log(apiEndPointId, apiEndPointName);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service has not found such an API, or it is hidden.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(params: ListDiscoveredApiEndpointsParams, options?: CallOptions): ApiPromise<ApiMatchList> {
    return this.#transport.call(apiDiscoveryDiscoveredApiEndpointsListOperation, params, options);
  }

  /**
   * Registers a found API as an API endpoint, or as a resource of one.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it registers an API, or adds a resource to a registered one. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * const { apiEndPointId } = await akamai.apiDiscovery.discoveredApiEndpoints.create({
   *   hostname: 'api.example.com',
   *   basePath: '/v1/orders',
   *   body: { apiName: 'Orders', contractId: 'C-1FRYVV3', groupId: 64867 },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service has not found such an API, or it is hidden.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  create(params: CreateDiscoveredApiEndpointParams, options?: CallOptions): ApiPromise<RegisteredApi> {
    return this.#transport.call(apiDiscoveryDiscoveredApiEndpointsCreateOperation, params, options);
  }
}

export const apiDiscoveryDiscoveredApiEndpointsListOperation: Operation<ApiMatchList> = {
  id: 'apiDiscovery.discoveredApiEndpoints.list',
  method: 'GET',
  path: '/appsec/v1/api-discovery/host/{hostname}/basepath/{basePath}/endpoints',
  encodedParams: ['hostname', 'basePath'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.apiMatchListSchema },
};

export const apiDiscoveryDiscoveredApiEndpointsCreateOperation: Operation<RegisteredApi> = {
  id: 'apiDiscovery.discoveredApiEndpoints.create',
  method: 'POST',
  path: '/appsec/v1/api-discovery/host/{hostname}/basepath/{basePath}/endpoints',
  encodedParams: ['hostname', 'basePath'],
  body: { schema: schemas.apiRegistrationSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.registeredApiSchema },
};
