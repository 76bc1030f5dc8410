// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { UrlProtectionPolicy, UrlProtectionPolicyInput, UrlProtectionPolicyList } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link UrlProtectionPolicies.list}. */
export interface ListUrlProtectionPoliciesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link UrlProtectionPolicies.create}. */
export interface CreateUrlProtectionPolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: UrlProtectionPolicyInput;
}

/** Parameters of {@link UrlProtectionPolicies.get}. */
export interface GetUrlProtectionPolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the URL protection policy. */
  readonly urlProtectionPolicyId: number;
}

/** Parameters of {@link UrlProtectionPolicies.update}. */
export interface UpdateUrlProtectionPolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the URL protection policy. */
  readonly urlProtectionPolicyId: number;

  readonly body: UrlProtectionPolicyInput;
}

/** Parameters of {@link UrlProtectionPolicies.delete}. */
export interface DeleteUrlProtectionPolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the URL protection policy. */
  readonly urlProtectionPolicyId: number;
}

/** Rate limits for URLs. Reached as `akamai.urlProtectionPolicies`. */
export class UrlProtectionPolicies {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the URL protection policies of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.urlProtectionPolicies.list({ configId: 8277, versionNumber: 10 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(params: ListUrlProtectionPoliciesParams, options?: CallOptions): ApiPromise<UrlProtectionPolicyList> {
    return this.#transport.call(urlProtectionPoliciesListOperation, params, options);
  }

  /**
   * Creates a URL protection policy.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it adds a policy without an action yet. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await akamai.urlProtectionPolicies.create({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: {
   *     name: 'Search',
   *     rateThreshold: 100,
   *     intelligentLoadShedding: true,
   *     hostnamePaths: [{ hostname: 'www.example.com', paths: ['/search'] }],
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  create(params: CreateUrlProtectionPolicyParams, options?: CallOptions): ApiPromise<UrlProtectionPolicy> {
    return this.#transport.call(urlProtectionPoliciesCreateOperation, params, options);
  }

  /**
   * Gets a URL protection policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.urlProtectionPolicies.get({ configId: 8277, versionNumber: 10, urlProtectionPolicyId: 8801 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  get(params: GetUrlProtectionPolicyParams, options?: CallOptions): ApiPromise<UrlProtectionPolicy> {
    return this.#transport.call(urlProtectionPoliciesGetOperation, params, options);
  }

  /**
   * Replaces a URL protection policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can raise the threshold or take URLs out of protection. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.urlProtectionPolicies.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   urlProtectionPolicyId: 8801,
   *   body: {
   *     name: 'Search',
   *     rateThreshold: 100,
   *     intelligentLoadShedding: true,
   *     hostnamePaths: [{ hostname: 'www.example.com', paths: ['/search'] }],
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  update(params: UpdateUrlProtectionPolicyParams, options?: CallOptions): ApiPromise<UrlProtectionPolicy> {
    return this.#transport.call(urlProtectionPoliciesUpdateOperation, params, options);
  }

  /**
   * Deletes a URL protection policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because its URLs are no longer protected by it. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await akamai.urlProtectionPolicies.delete({ configId: 8277, versionNumber: 10, urlProtectionPolicyId: 8801 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  delete(params: DeleteUrlProtectionPolicyParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(urlProtectionPoliciesDeleteOperation, params, options);
  }
}

export const urlProtectionPoliciesListOperation: Operation<UrlProtectionPolicyList> = {
  id: 'urlProtectionPolicies.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/url-protections',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.urlProtectionPolicyListSchema },
};

export const urlProtectionPoliciesCreateOperation: Operation<UrlProtectionPolicy> = {
  id: 'urlProtectionPolicies.create',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/url-protections',
  body: { schema: schemas.urlProtectionPolicyInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.urlProtectionPolicySchema },
};

export const urlProtectionPoliciesGetOperation: Operation<UrlProtectionPolicy> = {
  id: 'urlProtectionPolicies.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/url-protections/{urlProtectionPolicyId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.urlProtectionPolicySchema },
};

export const urlProtectionPoliciesUpdateOperation: Operation<UrlProtectionPolicy> = {
  id: 'urlProtectionPolicies.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/url-protections/{urlProtectionPolicyId}',
  body: { schema: schemas.urlProtectionPolicyInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.urlProtectionPolicySchema },
};

export const urlProtectionPoliciesDeleteOperation: Operation<undefined> = {
  id: 'urlProtectionPolicies.delete',
  method: 'DELETE',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/url-protections/{urlProtectionPolicyId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
