// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { HostnameCoverageList, HostnameCoverageMatchTargetList, HostnameOverlapList } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link HostnamesHostnameCoverage.listMatchTargets}. */
export interface ListMatchTargetsHostnameCoverageParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** The hostname. Evidence: observed. */
  readonly hostname: string;
}

/** Parameters of {@link HostnamesHostnameCoverage.listOverlapping}. */
export interface ListOverlappingHostnameCoverageParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** The hostname. Evidence: observed. */
  readonly hostname: string;
}

/** Protected hostnames and their protections. Reached as `akamai.hostnames.hostnameCoverage`. */
export class HostnamesHostnameCoverage {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the hostnames of the account, and whether they are protected.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.hostnames.hostnameCoverage.list();
   * ```
   *
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service finds nothing to list.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(options?: CallOptions): ApiPromise<HostnameCoverageList> {
    return this.#transport.call(hostnamesHostnameCoverageListOperation, undefined, options);
  }

  /**
   * Lists the match targets of a hostname.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.hostnames.hostnameCoverage.listMatchTargets({ configId: 8277, versionNumber: 10, hostname: 'www.example.com' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  listMatchTargets(
    params: ListMatchTargetsHostnameCoverageParams,
    options?: CallOptions,
  ): ApiPromise<HostnameCoverageMatchTargetList> {
    return this.#transport.call(hostnamesHostnameCoverageListMatchTargetsOperation, params, options);
  }

  /**
   * Lists other configurations with a hostname of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.hostnames.hostnameCoverage.listOverlapping({ configId: 8277, versionNumber: 10, hostname: 'www.example.com' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  listOverlapping(
    params: ListOverlappingHostnameCoverageParams,
    options?: CallOptions,
  ): ApiPromise<HostnameOverlapList> {
    return this.#transport.call(hostnamesHostnameCoverageListOverlappingOperation, params, options);
  }
}

export const hostnamesHostnameCoverageListOperation: Operation<HostnameCoverageList> = {
  id: 'hostnames.hostnameCoverage.list',
  method: 'GET',
  path: '/appsec/v1/hostname-coverage',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameCoverageListSchema },
};

export const hostnamesHostnameCoverageListMatchTargetsOperation: Operation<HostnameCoverageMatchTargetList> = {
  id: 'hostnames.hostnameCoverage.listMatchTargets',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/hostname-coverage/match-targets',
  query: ['hostname'],
  requiredQuery: ['hostname'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameCoverageMatchTargetListSchema },
};

export const hostnamesHostnameCoverageListOverlappingOperation: Operation<HostnameOverlapList> = {
  id: 'hostnames.hostnameCoverage.listOverlapping',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/hostname-coverage/overlapping',
  query: ['hostname'],
  requiredQuery: ['hostname'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameOverlapListSchema },
};
