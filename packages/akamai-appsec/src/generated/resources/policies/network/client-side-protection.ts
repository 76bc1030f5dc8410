// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ClientSideProtection } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesNetworkClientSideProtection.get}. */
export interface GetClientSideProtectionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesNetworkClientSideProtection.update}. */
export interface UpdateClientSideProtectionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: ClientSideProtection;
}

/** Client-Side Protection & Compliance. Reached as `akamai.policies.network.clientSideProtection`. */
export class PoliciesNetworkClientSideProtection {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the settings of Client-Side Protection & Compliance of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.network.clientSideProtection.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetClientSideProtectionParams, options?: CallOptions): ApiPromise<ClientSideProtection> {
    return this.#transport.call(policiesNetworkClientSideProtectionGetOperation, params, options);
  }

  /**
   * Replaces the settings of Client-Side Protection & Compliance of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can inject the script into fewer pages. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.network.clientSideProtection.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: {
   *     edgeInjection: {
   *       clientSideProtectionConfigId: 12,
   *       autoLoadStaging: false,
   *       loadScriptAsync: true,
   *     },
   *     edgeTestParameters: {},
   *     injectionCriteria: { injectionPolicy: 'early_head', injectionPercent: 100 },
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
  update(params: UpdateClientSideProtectionParams, options?: CallOptions): ApiPromise<ClientSideProtection> {
    return this.#transport.call(policiesNetworkClientSideProtectionUpdateOperation, params, options);
  }
}

export const policiesNetworkClientSideProtectionGetOperation: Operation<ClientSideProtection> = {
  id: 'policies.network.clientSideProtection.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/cpc',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientSideProtectionSchema },
};

export const policiesNetworkClientSideProtectionUpdateOperation: Operation<ClientSideProtection> = {
  id: 'policies.network.clientSideProtection.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/cpc',
  body: { schema: schemas.clientSideProtectionInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.clientSideProtectionSchema },
};
