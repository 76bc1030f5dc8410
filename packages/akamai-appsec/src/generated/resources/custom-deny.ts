// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { CustomDenyAction, CustomDenyList } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link CustomDeny.list}. */
export interface ListCustomDenyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Lists only actions with this text in their name or description. Evidence: observed. */
  readonly search?: string | undefined;
}

/** Parameters of {@link CustomDeny.create}. */
export interface CreateCustomDenyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: CustomDenyAction;
}

/** Parameters of {@link CustomDeny.get}. */
export interface GetCustomDenyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the custom deny action, as `deny_custom_622918` or a number. */
  readonly customDenyId: string | number;
}

/** Parameters of {@link CustomDeny.update}. */
export interface UpdateCustomDenyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the custom deny action, as `deny_custom_622918` or a number. */
  readonly customDenyId: string | number;

  readonly body: CustomDenyAction;
}

/** Parameters of {@link CustomDeny.delete}. */
export interface DeleteCustomDenyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the custom deny action, as `deny_custom_622918` or a number. */
  readonly customDenyId: string | number;
}

/** Actions denying a request with a custom response. Reached as `akamai.customDeny`. */
export class CustomDeny {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the custom deny actions of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.customDeny.list({ configId: 8277, versionNumber: 10 });
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
  list(params: ListCustomDenyParams, options?: CallOptions): ApiPromise<CustomDenyList> {
    return this.#transport.call(customDenyListOperation, params, options);
  }

  /**
   * Creates a custom deny action.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it adds an action not used by any rule yet. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.customDeny.create({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { name: 'Teapot', parameters: [{ name: 'response_status_code', value: '418' }] },
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
  create(params: CreateCustomDenyParams, options?: CallOptions): ApiPromise<CustomDenyAction> {
    return this.#transport.call(customDenyCreateOperation, params, options);
  }

  /**
   * Gets a custom deny action.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.customDeny.get({ configId: 8277, versionNumber: 10, customDenyId: 'deny_custom_622918' });
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
  get(params: GetCustomDenyParams, options?: CallOptions): ApiPromise<CustomDenyAction> {
    return this.#transport.call(customDenyGetOperation, params, options);
  }

  /**
   * Replaces a custom deny action.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because requests are denied as before, with another response. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await akamai.customDeny.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   customDenyId: 'deny_custom_622918',
   *   body: { name: 'Teapot', parameters: [{ name: 'response_status_code', value: '403' }] },
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
  update(params: UpdateCustomDenyParams, options?: CallOptions): ApiPromise<CustomDenyAction> {
    return this.#transport.call(customDenyUpdateOperation, params, options);
  }

  /**
   * Deletes a custom deny action.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the action is gone. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.customDeny.delete({ configId: 8277, versionNumber: 10, customDenyId: 'deny_custom_622918' });
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
  delete(params: DeleteCustomDenyParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(customDenyDeleteOperation, params, options);
  }
}

export const customDenyListOperation: Operation<CustomDenyList> = {
  id: 'customDeny.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/custom-deny',
  query: ['search'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.customDenyListSchema },
};

export const customDenyCreateOperation: Operation<CustomDenyAction> = {
  id: 'customDeny.create',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/custom-deny',
  body: { schema: schemas.customDenyActionInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.customDenyActionSchema },
};

export const customDenyGetOperation: Operation<CustomDenyAction> = {
  id: 'customDeny.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/custom-deny/{customDenyId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.customDenyActionSchema },
};

export const customDenyUpdateOperation: Operation<CustomDenyAction> = {
  id: 'customDeny.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/custom-deny/{customDenyId}',
  body: { schema: schemas.customDenyActionInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.customDenyActionSchema },
};

export const customDenyDeleteOperation: Operation<undefined> = {
  id: 'customDeny.delete',
  method: 'DELETE',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/custom-deny/{customDenyId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
