// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { IpGeoFirewall } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesNetworkIpGeoFirewall.get}. */
export interface GetIpGeoFirewallParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesNetworkIpGeoFirewall.update}. */
export interface UpdateIpGeoFirewallParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: IpGeoFirewall;
}

/** Who is blocked by address, country or network. Reached as `akamai.policies.network.ipGeoFirewall`. */
export class PoliciesNetworkIpGeoFirewall {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the IP and Geo firewall of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.network.ipGeoFirewall.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetIpGeoFirewallParams, options?: CallOptions): ApiPromise<IpGeoFirewall> {
    return this.#transport.call(policiesNetworkIpGeoFirewallGetOperation, params, options);
  }

  /**
   * Replaces the IP and Geo firewall of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because lists missing in the body are no longer blocked. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.network.ipGeoFirewall.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: {
   *     block: 'blockSpecificIPGeo',
   *     ipControls: {
   *       blockedIPNetworkLists: { networkList: ['1024_ATTACKERS'] },
   *       allowedIPNetworkLists: { networkList: ['2048_PARTNERS'] },
   *     },
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
  update(params: UpdateIpGeoFirewallParams, options?: CallOptions): ApiPromise<IpGeoFirewall> {
    return this.#transport.call(policiesNetworkIpGeoFirewallUpdateOperation, params, options);
  }
}

export const policiesNetworkIpGeoFirewallGetOperation: Operation<IpGeoFirewall> = {
  id: 'policies.network.ipGeoFirewall.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/ip-geo-firewall',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.ipGeoFirewallSchema },
};

export const policiesNetworkIpGeoFirewallUpdateOperation: Operation<IpGeoFirewall> = {
  id: 'policies.network.ipGeoFirewall.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/ip-geo-firewall',
  body: { schema: schemas.ipGeoFirewallInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.ipGeoFirewallSchema },
};
