// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { MatchTarget, MatchTargetInput, MatchTargetList, MatchTargetOrder, MatchTargetType } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link MatchTargets.list}. */
export interface ListMatchTargetsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Lists only the targets of this security policy. */
  readonly policyId?: string | undefined;

  /** Whether network lists and APIs have their names in the response. Default: `true`. */
  readonly includeChildObjectName?: boolean | undefined;
}

/** Parameters of {@link MatchTargets.create}. */
export interface CreateMatchTargetParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: MatchTargetInput;
}

/** Parameters of {@link MatchTargets.reorder}. */
export interface ReorderMatchTargetsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: MatchTargetOrder;
}

/** Parameters of {@link MatchTargets.getOrder}. */
export interface GetOrderMatchTargetParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** The type of the match targets. Evidence: inferred. */
  readonly type: MatchTargetType;
}

/** Parameters of {@link MatchTargets.get}. */
export interface GetMatchTargetParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the match target. */
  readonly targetId: number;

  /** Whether network lists and APIs have their names in the response. Default: `true`. */
  readonly includeChildObjectName?: boolean | undefined;
}

/** Parameters of {@link MatchTargets.update}. */
export interface UpdateMatchTargetParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the match target. */
  readonly targetId: number;

  readonly body: MatchTargetInput;
}

/** Parameters of {@link MatchTargets.delete}. */
export interface DeleteMatchTargetParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the match target. */
  readonly targetId: number;
}

/**
 * Assigns security policies to hostnames, paths and APIs. Available for Kona Site Defender, and for App & API Protector
 * with Advanced Security. Reached as `akamai.matchTargets`.
 */
export class MatchTargetsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the match targets of a version.
   *
   * @example
   * ```ts
   * const { matchTargets } = await akamai.matchTargets.list({ configId: 8277, versionNumber: 9 });
   * for (const { targetId, hostnames } of matchTargets.websiteTargets ?? []) console.log(targetId, hostnames);
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
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | List match targets}
   */
  list(params: ListMatchTargetsParams, options?: CallOptions): ApiPromise<MatchTargetList> {
    return this.#transport.call(matchTargetsListOperation, params, options);
  }

  /**
   * Creates a match target.
   *
   * Effect: `destroy`, because it can put hostnames and paths under a more permissive policy, and exempt the clients of
   * network lists. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * const { targetId } = await akamai.matchTargets.create({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: {
   *     type: 'website',
   *     securityPolicy: { policyId: 'gms1_134637' },
   *     hostnames: ['shop.example.com'],
   *     filePaths: ['/*'],
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The target breaks a rule of the service.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Create a match target}
   */
  create(params: CreateMatchTargetParams, options?: CallOptions): ApiPromise<MatchTarget> {
    return this.#transport.call(matchTargetsCreateOperation, params, options);
  }

  /**
   * Changes the order of the match targets of one type.
   *
   * One call for each type. The type is written small, although the vendor's reference says WEBSITE and API.
   *
   * Effect: `destroy`, because the order decides about the policy for a request, so a more permissive one can come
   * first. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.matchTargets.reorder({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: {
   *     type: 'website',
   *     targetSequence: [
   *       { targetId: 1217339, sequence: 1 },
   *       { targetId: 1217289, sequence: 2 },
   *     ],
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The order lists an unknown target, or omits one.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Modify match target order}
   */
  reorder(params: ReorderMatchTargetsParams, options?: CallOptions): ApiPromise<MatchTargetOrder> {
    return this.#transport.call(matchTargetsReorderOperation, params, options);
  }

  /**
   * Gets the order of the match targets of one type.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.matchTargets.getOrder({ configId: 8277, versionNumber: 10, type: 'website' });
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
  getOrder(params: GetOrderMatchTargetParams, options?: CallOptions): ApiPromise<MatchTargetOrder> {
    return this.#transport.call(matchTargetsGetOrderOperation, params, options);
  }

  /**
   * Gets a match target.
   *
   * @example
   * ```ts
   * const target = await akamai.matchTargets.get({ configId: 8277, versionNumber: 9, targetId: 112231 });
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
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Get a match target}
   */
  get(params: GetMatchTargetParams, options?: CallOptions): ApiPromise<MatchTarget> {
    return this.#transport.call(matchTargetsGetOperation, params, options);
  }

  /**
   * Changes a match target.
   *
   * A member missing in the body is removed, so spread the target from a response. Members computed by the service
   * (`validations`, `effectiveSecurityControls`) are not sent.
   *
   * Effect: `destroy`, because it can take hostnames and paths out of protection or put them under another policy.
   * Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * const where = { configId: 8277, versionNumber: 10, targetId: 112231 };
   * const target = await akamai.matchTargets.get(where);
   * await akamai.matchTargets.update({ ...where, body: { ...target, hostnames: ['shop.example.com'] } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The target breaks a rule of the service.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Modify a match target}
   */
  update(params: UpdateMatchTargetParams, options?: CallOptions): ApiPromise<MatchTarget> {
    return this.#transport.call(matchTargetsUpdateOperation, params, options);
  }

  /**
   * Deletes a match target.
   *
   * Effect: `destroy`, because the policy no longer applies to the hostnames and paths of the target. Retried only if
   * the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.matchTargets.delete({ configId: 8277, versionNumber: 10, targetId: 112231 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Remove a match target}
   */
  delete(params: DeleteMatchTargetParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(matchTargetsDeleteOperation, params, options);
  }
}

export const matchTargetsListOperation: Operation<MatchTargetList> = {
  id: 'matchTargets.list',
  documentedAs: 'List match targets',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/match-targets',
  query: ['policyId', 'includeChildObjectName'],
  queryTypes: { includeChildObjectName: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.matchTargetListSchema },
};

export const matchTargetsCreateOperation: Operation<MatchTarget> = {
  id: 'matchTargets.create',
  documentedAs: 'Create a match target',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/match-targets',
  body: { schema: schemas.matchTargetInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.matchTargetSchema },
};

export const matchTargetsReorderOperation: Operation<MatchTargetOrder> = {
  id: 'matchTargets.reorder',
  documentedAs: 'Modify match target order',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/match-targets/sequence',
  body: { schema: schemas.matchTargetOrderSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.matchTargetOrderSchema },
};

export const matchTargetsGetOrderOperation: Operation<MatchTargetOrder> = {
  id: 'matchTargets.getOrder',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/match-targets/sequence',
  query: ['type'],
  requiredQuery: ['type'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.matchTargetOrderSchema },
};

export const matchTargetsGetOperation: Operation<MatchTarget> = {
  id: 'matchTargets.get',
  documentedAs: 'Get a match target',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/match-targets/{targetId}',
  query: ['includeChildObjectName'],
  queryTypes: { includeChildObjectName: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.matchTargetSchema },
};

export const matchTargetsUpdateOperation: Operation<MatchTarget> = {
  id: 'matchTargets.update',
  documentedAs: 'Modify a match target',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/match-targets/{targetId}',
  body: { schema: schemas.matchTargetInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.matchTargetSchema },
};

export const matchTargetsDeleteOperation: Operation<undefined> = {
  id: 'matchTargets.delete',
  documentedAs: 'Remove a match target',
  method: 'DELETE',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/match-targets/{targetId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
