// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ProtectionSwitches } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link PoliciesProtections.get}. */
export interface GetProtectionsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesProtections.update}. */
export interface UpdateProtectionsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: ProtectionSwitches;
}

/** Enabled protections of a security policy. Reached as `akamai.policies.protections`. */
export class PoliciesProtections {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the enabled protections of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.protections.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetProtectionsParams, options?: CallOptions): ApiPromise<ProtectionSwitches> {
    return this.#transport.call(policiesProtectionsGetOperation, params, options);
  }

  /**
   * Enables and disables protections of a security policy.
   *
   * Protections missing in the body stay unchanged. Evidence: observed.
   *
   * Effect: `destroy`, because `false` switches a protection off. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.protections.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { applyRateControls: true, applyNetworkLayerControls: true },
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
  update(params: UpdateProtectionsParams, options?: CallOptions): ApiPromise<ProtectionSwitches> {
    return this.#transport.call(policiesProtectionsUpdateOperation, params, options);
  }
}

export const policiesProtectionsGetOperation: Operation<ProtectionSwitches> = {
  id: 'policies.protections.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/protections',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.protectionSwitchesSchema },
};

export const policiesProtectionsUpdateOperation: Operation<ProtectionSwitches> = {
  id: 'policies.protections.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/protections',
  body: { schema: schemas.protectionSwitchesInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.protectionSwitchesSchema },
};
