// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type {
  SecurityPolicy,
  SecurityPolicyCreate,
  SecurityPolicyDefaultsCreate,
  SecurityPolicyList,
  SecurityPolicyRename,
  SecurityPolicyRenameResult,
} from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link SecurityPolicies.list}. */
export interface ListSecurityPoliciesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Whether to list only policies without a match target. Default: `false`. */
  readonly notMatched?: boolean | undefined;

  /** Whether the response has more than identifiers and names. Default: `false`. */
  readonly detail?: boolean | undefined;
}

/** Parameters of {@link SecurityPolicies.create}. */
export interface CreateSecurityPolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: SecurityPolicyCreate;
}

/** Parameters of {@link SecurityPolicies.createWithDefaults}. */
export interface CreateWithDefaultsSecurityPolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: SecurityPolicyDefaultsCreate;
}

/** Parameters of {@link SecurityPolicies.get}. */
export interface GetSecurityPolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link SecurityPolicies.update}. */
export interface UpdateSecurityPolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: SecurityPolicyRename;
}

/** Parameters of {@link SecurityPolicies.delete}. */
export interface DeleteSecurityPolicyParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** The security policies of a version. Reached as `akamai.securityPolicies`. */
export class SecurityPolicies {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the security policies of a version.
   *
   * @example
   * ```ts
   * const { policies } = await akamai.securityPolicies.list({ configId: 8277, versionNumber: 9, detail: true });
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
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | List security policies}
   */
  list(params: ListSecurityPoliciesParams, options?: CallOptions): ApiPromise<SecurityPolicyList> {
    return this.#transport.call(securityPoliciesListOperation, params, options);
  }

  /**
   * Creates a security policy, empty or as a copy of another one.
   *
   * With `createFromSecurityPolicy` it is a clone of this policy. Evidence: observed.
   *
   * Effect: `write`, because it adds a policy without a match target yet. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.securityPolicies.create({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { policyName: 'Shop', policyPrefix: 'shop', createFromSecurityPolicy: 'base_1' },
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
  create(params: CreateSecurityPolicyParams, options?: CallOptions): ApiPromise<SecurityPolicy> {
    return this.#transport.call(securityPoliciesCreateOperation, params, options);
  }

  /**
   * Creates a security policy with the default protections.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it adds a policy without a match target yet. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.securityPolicies.createWithDefaults({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { policyName: 'Shop', policyPrefix: 'shop' },
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
  createWithDefaults(
    params: CreateWithDefaultsSecurityPolicyParams,
    options?: CallOptions,
  ): ApiPromise<SecurityPolicy> {
    return this.#transport.call(securityPoliciesCreateWithDefaultsOperation, params, options);
  }

  /**
   * Gets a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.securityPolicies.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetSecurityPolicyParams, options?: CallOptions): ApiPromise<SecurityPolicy> {
    return this.#transport.call(securityPoliciesGetOperation, params, options);
  }

  /**
   * Renames a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it changes the name, not the protection. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await akamai.securityPolicies.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { policyName: 'Shop and blog' },
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
  update(params: UpdateSecurityPolicyParams, options?: CallOptions): ApiPromise<SecurityPolicyRenameResult> {
    return this.#transport.call(securityPoliciesUpdateOperation, params, options);
  }

  /**
   * Deletes a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the policy is gone, and nothing is protected by it. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await akamai.securityPolicies.delete({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  delete(params: DeleteSecurityPolicyParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(securityPoliciesDeleteOperation, params, options);
  }
}

export const securityPoliciesListOperation: Operation<SecurityPolicyList> = {
  id: 'securityPolicies.list',
  documentedAs: 'List security policies',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies',
  query: ['notMatched', 'detail'],
  queryTypes: { notMatched: 'boolean', detail: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityPolicyListSchema },
};

export const securityPoliciesCreateOperation: Operation<SecurityPolicy> = {
  id: 'securityPolicies.create',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies',
  body: { schema: schemas.securityPolicyCreateSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.securityPolicySchema },
};

export const securityPoliciesCreateWithDefaultsOperation: Operation<SecurityPolicy> = {
  id: 'securityPolicies.createWithDefaults',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/protections',
  body: { schema: schemas.securityPolicyDefaultsCreateSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityPolicySchema },
};

export const securityPoliciesGetOperation: Operation<SecurityPolicy> = {
  id: 'securityPolicies.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityPolicySchema },
};

export const securityPoliciesUpdateOperation: Operation<SecurityPolicyRenameResult> = {
  id: 'securityPolicies.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}',
  body: { schema: schemas.securityPolicyRenameSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityPolicyRenameResultSchema },
};

export const securityPoliciesDeleteOperation: Operation<undefined> = {
  id: 'securityPolicies.delete',
  method: 'DELETE',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
