// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { HostnameSelection, HostnameSelectionInput } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link PoliciesPolicySelectedHostnames.get}. */
export interface GetPolicySelectedHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesPolicySelectedHostnames.append}. */
export interface AppendPolicySelectedHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: HostnameSelectionInput;
}

/** Parameters of {@link PoliciesPolicySelectedHostnames.remove}. */
export interface RemovePolicySelectedHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: HostnameSelectionInput;
}

/** Parameters of {@link PoliciesPolicySelectedHostnames.replace}. */
export interface ReplacePolicySelectedHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: HostnameSelectionInput;
}

/** The hostnames protected by a security policy. Reached as `akamai.policies.policySelectedHostnames`. */
export class PoliciesPolicySelectedHostnames {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the hostnames protected by a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.policySelectedHostnames.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetPolicySelectedHostnamesParams, options?: CallOptions): ApiPromise<HostnameSelection> {
    return this.#transport.call(policiesPolicySelectedHostnamesGetOperation, params, options);
  }

  /**
   * Adds protected hostnames to a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it protects more hostnames and takes none away. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await akamai.policies.policySelectedHostnames.append({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { hostnameList: [{ hostname: 'www.example.com' }] },
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
  append(params: AppendPolicySelectedHostnamesParams, options?: CallOptions): ApiPromise<HostnameSelection> {
    return this.#transport.call(policiesPolicySelectedHostnamesAppendOperation, params, options);
  }

  /**
   * Removes protected hostnames from a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the hostnames are no longer protected by the policy once the version is active. Retried
   * only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.policySelectedHostnames.remove({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { hostnameList: [{ hostname: 'www.example.com' }] },
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
  remove(params: RemovePolicySelectedHostnamesParams, options?: CallOptions): ApiPromise<HostnameSelection> {
    return this.#transport.call(policiesPolicySelectedHostnamesRemoveOperation, params, options);
  }

  /**
   * Replaces the hostnames protected by a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because hostnames missing in the body are no longer protected by the policy. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.policySelectedHostnames.replace({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { hostnameList: [{ hostname: 'www.example.com' }] },
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
  replace(params: ReplacePolicySelectedHostnamesParams, options?: CallOptions): ApiPromise<HostnameSelection> {
    return this.#transport.call(policiesPolicySelectedHostnamesReplaceOperation, params, options);
  }
}

export const policiesPolicySelectedHostnamesGetOperation: Operation<HostnameSelection> = {
  id: 'policies.policySelectedHostnames.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/selected-hostnames',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameSelectionSchema },
};

export const policiesPolicySelectedHostnamesAppendOperation: Operation<HostnameSelection> = {
  id: 'policies.policySelectedHostnames.append',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/selected-hostnames',
  body: { schema: schemas.hostnameSelectionInputSchema, mediaType: 'application/json', constants: { mode: 'append' } },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameSelectionSchema },
};

export const policiesPolicySelectedHostnamesRemoveOperation: Operation<HostnameSelection> = {
  id: 'policies.policySelectedHostnames.remove',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/selected-hostnames',
  body: { schema: schemas.hostnameSelectionInputSchema, mediaType: 'application/json', constants: { mode: 'remove' } },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameSelectionSchema },
};

export const policiesPolicySelectedHostnamesReplaceOperation: Operation<HostnameSelection> = {
  id: 'policies.policySelectedHostnames.replace',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/selected-hostnames',
  body: { schema: schemas.hostnameSelectionInputSchema, mediaType: 'application/json', constants: { mode: 'replace' } },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameSelectionSchema },
};
