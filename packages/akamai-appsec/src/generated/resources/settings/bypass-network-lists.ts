// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { BypassNetworkLists, BypassNetworkListsResult, BypassNetworkListsUpdate } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link SettingsBypassNetworkLists.get}. */
export interface GetBypassNetworkListsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link SettingsBypassNetworkLists.update}. */
export interface UpdateBypassNetworkListsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: BypassNetworkListsUpdate;
}

/** Network lists of clients exempt from protection. Reached as `akamai.settings.bypassNetworkLists`. */
export class SettingsBypassNetworkLists {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the bypass network lists of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.settings.bypassNetworkLists.get({ configId: 8277, versionNumber: 10 });
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
  get(params: GetBypassNetworkListsParams, options?: CallOptions): ApiPromise<BypassNetworkLists> {
    return this.#transport.call(settingsBypassNetworkListsGetOperation, params, options);
  }

  /**
   * Replaces the bypass network lists of a version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because clients on a bypass list are exempt from protection. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await akamai.settings.bypassNetworkLists.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { networkLists: ['1024_PARTNERS'] },
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
  update(params: UpdateBypassNetworkListsParams, options?: CallOptions): ApiPromise<BypassNetworkListsResult> {
    return this.#transport.call(settingsBypassNetworkListsUpdateOperation, params, options);
  }
}

export const settingsBypassNetworkListsGetOperation: Operation<BypassNetworkLists> = {
  id: 'settings.bypassNetworkLists.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/bypass-network-lists',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.bypassNetworkListsSchema },
};

export const settingsBypassNetworkListsUpdateOperation: Operation<BypassNetworkListsResult> = {
  id: 'settings.bypassNetworkLists.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/bypass-network-lists',
  body: { schema: schemas.bypassNetworkListsUpdateSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.bypassNetworkListsResultSchema },
};
