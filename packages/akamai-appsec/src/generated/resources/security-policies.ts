// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { SecurityPolicyList } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link SecurityPolicies.list}. */
export interface ListSecurityPoliciesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Whether to list only policies without a match target. */
  readonly notMatched?: boolean | undefined;

  /** Whether the answer has more than identifiers and names. Without it, it has not. */
  readonly detail?: boolean | undefined;
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
   * @throws {@link BadRequestError} A parameter is not understood.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used its calls for now. Bursts are refused with 400, which is this
   * error as well.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | List security policies}
   */
  list(params: ListSecurityPoliciesParams, options?: CallOptions): ApiPromise<SecurityPolicyList> {
    return this.#transport.call(securityPoliciesListOperation, params, options);
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
