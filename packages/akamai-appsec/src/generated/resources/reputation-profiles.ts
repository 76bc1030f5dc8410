// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ReputationProfile, ReputationProfileInput, ReputationProfileList } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link ReputationProfiles.list}. */
export interface ListReputationProfilesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link ReputationProfiles.create}. */
export interface CreateReputationProfileParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: ReputationProfileInput;
}

/** Parameters of {@link ReputationProfiles.get}. */
export interface GetReputationProfileParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the reputation profile. */
  readonly reputationProfileId: number;
}

/** Parameters of {@link ReputationProfiles.update}. */
export interface UpdateReputationProfileParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the reputation profile. */
  readonly reputationProfileId: number;

  readonly body: ReputationProfileInput;
}

/** Parameters of {@link ReputationProfiles.delete}. */
export interface DeleteReputationProfileParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the reputation profile. */
  readonly reputationProfileId: number;
}

/** Reputation thresholds for clients. Reached as `akamai.reputationProfiles`. */
export class ReputationProfiles {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the reputation profiles of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.reputationProfiles.list({ configId: 8277, versionNumber: 10 });
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
  list(params: ListReputationProfilesParams, options?: CallOptions): ApiPromise<ReputationProfileList> {
    return this.#transport.call(reputationProfilesListOperation, params, options);
  }

  /**
   * Creates a reputation profile.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it adds a profile without an action yet. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await akamai.reputationProfiles.create({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { name: 'Web attackers', context: 'WEBATCK', threshold: 5, sharedIpHandling: 'NON_SHARED' },
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
  create(params: CreateReputationProfileParams, options?: CallOptions): ApiPromise<ReputationProfile> {
    return this.#transport.call(reputationProfilesCreateOperation, params, options);
  }

  /**
   * Gets a reputation profile.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.reputationProfiles.get({ configId: 8277, versionNumber: 10, reputationProfileId: 5501 });
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
  get(params: GetReputationProfileParams, options?: CallOptions): ApiPromise<ReputationProfile> {
    return this.#transport.call(reputationProfilesGetOperation, params, options);
  }

  /**
   * Replaces a reputation profile.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can raise the threshold or exempt clients matched by the profile. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.reputationProfiles.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   reputationProfileId: 5501,
   *   body: { name: 'Web attackers', context: 'WEBATCK', threshold: 5, sharedIpHandling: 'NON_SHARED' },
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
  update(params: UpdateReputationProfileParams, options?: CallOptions): ApiPromise<ReputationProfile> {
    return this.#transport.call(reputationProfilesUpdateOperation, params, options);
  }

  /**
   * Deletes a reputation profile.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because clients are no longer judged by it. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.reputationProfiles.delete({ configId: 8277, versionNumber: 10, reputationProfileId: 5501 });
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
  delete(params: DeleteReputationProfileParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(reputationProfilesDeleteOperation, params, options);
  }
}

export const reputationProfilesListOperation: Operation<ReputationProfileList> = {
  id: 'reputationProfiles.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/reputation-profiles',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.reputationProfileListSchema },
};

export const reputationProfilesCreateOperation: Operation<ReputationProfile> = {
  id: 'reputationProfiles.create',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/reputation-profiles',
  body: { schema: schemas.reputationProfileInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.reputationProfileSchema },
};

export const reputationProfilesGetOperation: Operation<ReputationProfile> = {
  id: 'reputationProfiles.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/reputation-profiles/{reputationProfileId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.reputationProfileSchema },
};

export const reputationProfilesUpdateOperation: Operation<ReputationProfile> = {
  id: 'reputationProfiles.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/reputation-profiles/{reputationProfileId}',
  body: { schema: schemas.reputationProfileInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.reputationProfileSchema },
};

export const reputationProfilesDeleteOperation: Operation<undefined> = {
  id: 'reputationProfiles.delete',
  method: 'DELETE',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/reputation-profiles/{reputationProfileId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
