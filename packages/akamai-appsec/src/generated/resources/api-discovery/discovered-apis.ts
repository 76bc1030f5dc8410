// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ApiVisibility, ApiVisibilityInput, DiscoveredApiDetail, DiscoveredApiList } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link ApiDiscoveryDiscoveredApis.list}. */
export interface ListDiscoveredApisParams {
  /** Whether to include hidden APIs. Default: `false`. Evidence: observed. */
  readonly includeHidden?: boolean | undefined;

  /** A text to search for. Evidence: observed. */
  readonly search?: string | undefined;
}

/** Parameters of {@link ApiDiscoveryDiscoveredApis.get}. */
export interface GetDiscoveredApiParams {
  /** `encodedHost` of the found API; by inference also its `host`. Encoded unless it is percent-encoded already. */
  readonly hostname: string;

  /**
   * `encodedBasePath` of the found API; by inference also its `basePath`, for example `/v1/orders`. Encoded unless it
   * is percent-encoded already.
   */
  readonly basePath: string;

  /** Whether to include hidden APIs. Default: `false`. Evidence: observed. */
  readonly includeHidden?: boolean | undefined;

  /** A text to search for. Evidence: observed. */
  readonly search?: string | undefined;
}

/** Parameters of {@link ApiDiscoveryDiscoveredApis.update}. */
export interface UpdateDiscoveredApiParams {
  /** `encodedHost` of the found API; by inference also its `host`. Encoded unless it is percent-encoded already. */
  readonly hostname: string;

  /**
   * `encodedBasePath` of the found API; by inference also its `basePath`, for example `/v1/orders`. Encoded unless it
   * is percent-encoded already.
   */
  readonly basePath: string;

  readonly body: ApiVisibilityInput;
}

/** The found APIs, with statistics. Reached as `akamai.apiDiscovery.discoveredApis`. */
export class ApiDiscoveryDiscoveredApis {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the APIs found in the traffic of the account.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { apis = [] } = await akamai.apiDiscovery.discoveredApis.list({ includeHidden: true });
   * for (const { host, basePath, visibility } of apis) console.log(host, basePath, visibility);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service finds nothing to list.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(params?: ListDiscoveredApisParams, options?: CallOptions): ApiPromise<DiscoveredApiList> {
    return this.#transport.call(apiDiscoveryDiscoveredApisListOperation, params, options);
  }

  /**
   * Gets a found API with statistics of its traffic.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { enrichment } = await akamai.apiDiscovery.discoveredApis.get({ hostname: 'api.example.com', basePath: '/v1/orders' });
   * console.log(enrichment?.requestsLastDay, enrichment?.dateFirstSeen);
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
  get(params: GetDiscoveredApiParams, options?: CallOptions): ApiPromise<DiscoveredApiDetail> {
    return this.#transport.call(apiDiscoveryDiscoveredApisGetOperation, params, options);
  }

  /**
   * Hides a found API, or shows it again.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can hide an unprotected API from everyone. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.apiDiscovery.discoveredApis.update({
   *   hostname: 'api.example.com',
   *   basePath: '/v1/orders',
   *   body: { hidden: true, reason: 'FALSE_POSITIVE' },
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
  update(params: UpdateDiscoveredApiParams, options?: CallOptions): ApiPromise<ApiVisibility> {
    return this.#transport.call(apiDiscoveryDiscoveredApisUpdateOperation, params, options);
  }
}

export const apiDiscoveryDiscoveredApisListOperation: Operation<DiscoveredApiList> = {
  id: 'apiDiscovery.discoveredApis.list',
  method: 'GET',
  path: '/appsec/v1/api-discovery',
  query: ['includeHidden', 'search'],
  queryTypes: { includeHidden: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.discoveredApiListSchema },
};

export const apiDiscoveryDiscoveredApisGetOperation: Operation<DiscoveredApiDetail> = {
  id: 'apiDiscovery.discoveredApis.get',
  method: 'GET',
  path: '/appsec/v1/api-discovery/host/{hostname}/basepath/{basePath}',
  encodedParams: ['hostname', 'basePath'],
  query: ['includeHidden', 'search'],
  queryTypes: { includeHidden: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.discoveredApiDetailSchema },
};

export const apiDiscoveryDiscoveredApisUpdateOperation: Operation<ApiVisibility> = {
  id: 'apiDiscovery.discoveredApis.update',
  method: 'PUT',
  path: '/appsec/v1/api-discovery/host/{hostname}/basepath/{basePath}',
  encodedParams: ['hostname', 'basePath'],
  body: { schema: schemas.apiVisibilityInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.apiVisibilitySchema },
};
