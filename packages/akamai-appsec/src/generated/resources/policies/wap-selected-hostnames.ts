// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { WapSelectedHostnames } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link PoliciesWapSelectedHostnames.get}. */
export interface GetWapSelectedHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesWapSelectedHostnames.update}. */
export interface UpdateWapSelectedHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: WapSelectedHostnames;
}

/**
 * The hostnames of a security policy, for Web Application Protector. Reached as `akamai.policies.wapSelectedHostnames`.
 */
export class PoliciesWapSelectedHostnames {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the protected and the evaluated hostnames of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.wapSelectedHostnames.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetWapSelectedHostnamesParams, options?: CallOptions): ApiPromise<WapSelectedHostnames> {
    return this.#transport.call(policiesWapSelectedHostnamesGetOperation, params, options);
  }

  /**
   * Replaces the protected and the evaluated hostnames of a security policy.
   *
   * For accounts with Web Application Protector. Evidence: observed.
   *
   * Effect: `destroy`, because hostnames missing in the body are no longer protected. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.wapSelectedHostnames.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { protectedHostnames: ['www.example.com'], evalHostnames: ['new.example.com'] },
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
  update(params: UpdateWapSelectedHostnamesParams, options?: CallOptions): ApiPromise<WapSelectedHostnames> {
    return this.#transport.call(policiesWapSelectedHostnamesUpdateOperation, params, options);
  }
}

export const policiesWapSelectedHostnamesGetOperation: Operation<WapSelectedHostnames> = {
  id: 'policies.wapSelectedHostnames.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/wap-selected-hostnames',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.wapSelectedHostnamesSchema },
};

export const policiesWapSelectedHostnamesUpdateOperation: Operation<WapSelectedHostnames> = {
  id: 'policies.wapSelectedHostnames.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/wap-selected-hostnames',
  body: { schema: schemas.wapSelectedHostnamesSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.wapSelectedHostnamesSchema },
};
