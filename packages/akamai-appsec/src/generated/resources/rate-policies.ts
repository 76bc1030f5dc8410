// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { type ApiPromise, type CallOptions, defineResources, type Operation, type Transport } from '@edgeward/core';
import type { RatePolicy, RatePolicyInput, RatePolicyList } from '../models.js';
import * as schemas from '../schemas.js';
import { RatePoliciesRatePolicyEvaluation } from './rate-policies/rate-policy-evaluation.js';

/** Parameters of {@link RatePolicies.list}. */
export interface ListRatePoliciesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link RatePolicies.create}. */
export interface CreateRatePolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: RatePolicyInput;
}

/** Parameters of {@link RatePolicies.get}. */
export interface GetRatePolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the rate policy. */
  readonly ratePolicyId: number;
}

/** Parameters of {@link RatePolicies.update}. */
export interface UpdateRatePolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the rate policy. */
  readonly ratePolicyId: number;

  readonly body: RatePolicyInput;
}

/** Parameters of {@link RatePolicies.delete}. */
export interface DeleteRatePolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the rate policy. */
  readonly ratePolicyId: number;
}

/** Rate limits for requests. Reached as `akamai.ratePolicies`. */
export class RatePolicies {
  readonly #transport: Transport;

  /** The end of the evaluation of a rate policy. Reached as `akamai.ratePolicies.ratePolicyEvaluation`. */
  declare readonly ratePolicyEvaluation: RatePoliciesRatePolicyEvaluation;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
    defineResources<RatePolicies>(this, {
      ratePolicyEvaluation: () => new RatePoliciesRatePolicyEvaluation(transport),
    });
  }

  /**
   * Lists the rate policies of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.ratePolicies.list({ configId: 8277, versionNumber: 10 });
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
  list(params: ListRatePoliciesParams, options?: CallOptions): ApiPromise<RatePolicyList> {
    return this.#transport.call(ratePoliciesListOperation, params, options);
  }

  /**
   * Creates a rate policy.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it adds a policy without an action yet. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await akamai.ratePolicies.create({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: {
   *     name: 'Login',
   *     type: 'WAF',
   *     matchType: 'path',
   *     averageThreshold: 5,
   *     burstThreshold: 12,
   *     burstWindow: 5,
   *     clientIdentifiers: ['ip'],
   *     requestType: 'ClientRequest',
   *     sameActionOnIpv6: true,
   *     pathMatchType: 'Custom',
   *     pathUriPositiveMatch: true,
   *     path: { positiveMatch: true, values: ['/login'] },
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
  create(params: CreateRatePolicyParams, options?: CallOptions): ApiPromise<RatePolicy> {
    return this.#transport.call(ratePoliciesCreateOperation, params, options);
  }

  /**
   * Gets a rate policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.ratePolicies.get({ configId: 8277, versionNumber: 10, ratePolicyId: 4401 });
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
  get(params: GetRatePolicyParams, options?: CallOptions): ApiPromise<RatePolicy> {
    return this.#transport.call(ratePoliciesGetOperation, params, options);
  }

  /**
   * Replaces a rate policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can raise the thresholds or change whom the policy counts. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.ratePolicies.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   ratePolicyId: 4401,
   *   body: {
   *     name: 'Login',
   *     type: 'WAF',
   *     matchType: 'path',
   *     averageThreshold: 5,
   *     burstThreshold: 12,
   *     burstWindow: 5,
   *     clientIdentifiers: ['ip'],
   *     requestType: 'ClientRequest',
   *     sameActionOnIpv6: true,
   *     pathMatchType: 'Custom',
   *     pathUriPositiveMatch: true,
   *     path: { positiveMatch: true, values: ['/login'] },
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
  update(params: UpdateRatePolicyParams, options?: CallOptions): ApiPromise<RatePolicy> {
    return this.#transport.call(ratePoliciesUpdateOperation, params, options);
  }

  /**
   * Deletes a rate policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because requests are no longer counted by it. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await akamai.ratePolicies.delete({ configId: 8277, versionNumber: 10, ratePolicyId: 4401 });
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
  delete(params: DeleteRatePolicyParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(ratePoliciesDeleteOperation, params, options);
  }
}

export const ratePoliciesListOperation: Operation<RatePolicyList> = {
  id: 'ratePolicies.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/rate-policies',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.ratePolicyListSchema },
};

export const ratePoliciesCreateOperation: Operation<RatePolicy> = {
  id: 'ratePolicies.create',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/rate-policies',
  body: { schema: schemas.ratePolicyInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.ratePolicySchema },
};

export const ratePoliciesGetOperation: Operation<RatePolicy> = {
  id: 'ratePolicies.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/rate-policies/{ratePolicyId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.ratePolicySchema },
};

export const ratePoliciesUpdateOperation: Operation<RatePolicy> = {
  id: 'ratePolicies.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/rate-policies/{ratePolicyId}',
  body: { schema: schemas.ratePolicyInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.ratePolicySchema },
};

export const ratePoliciesDeleteOperation: Operation<undefined> = {
  id: 'ratePolicies.delete',
  method: 'DELETE',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/rate-policies/{ratePolicyId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
