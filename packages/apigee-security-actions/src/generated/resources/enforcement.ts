// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { SecurityActionsConfig, SecurityActionsConfigInput } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Enforcement.get}. */
export interface GetEnforcementParams {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;
}

/** Parameters of {@link Enforcement.update}. */
export interface UpdateEnforcementParams {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;

  /** Members to change, in camel case and separated by commas. Evidence: observed. */
  readonly updateMask?: string | undefined;

  readonly body: SecurityActionsConfigInput;
}

/** Pauses and resumes every security action of an environment. Reached as `apigee.enforcement`. */
export class EnforcementOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets whether the security actions of an environment are enforced.
   *
   * The vendor's reference names it `organizations.environments.getSecurityActionsConfig`. Evidence: observed.
   *
   * @example
   * ```ts
   * const { enabled } = await apigee.enforcement.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller lacks permission, or the host belongs to another location.
   * @throws {@link RateLimitError} The organization has used its 6000 management calls per minute.
   */
  get(params?: GetEnforcementParams, options?: CallOptions): ApiPromise<SecurityActionsConfig> {
    return this.#transport.call(enforcementGetOperation, params, options);
  }

  /**
   * Pauses or resumes every security action of an environment.
   *
   * `enabled: false` pauses them all, whatever their states; `enabled: true` resumes the enabled ones. Send a boolean:
   * the texts in the vendor's examples are wrong.
   *
   * Sends a single request. Most programs should use the workflow `enforcement.pause` or `enforcement.resume` instead.
   *
   * Effect: `destroy`, because it can switch every rule of an environment off. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await apigee.enforcement.update({ body: { enabled: false } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The configuration is not understood.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller lacks permission, or the host belongs to another location.
   * @throws {@link RateLimitError} The organization has used its 6000 management calls per minute.
   *
   * @see {@link https://cloud.google.com/apigee/docs/api-security/security-actions-api | Pause or resume security actions}
   */
  update(params: UpdateEnforcementParams, options?: CallOptions): ApiPromise<SecurityActionsConfig> {
    return this.#transport.call(enforcementUpdateOperation, params, options);
  }
}

export const enforcementGetOperation: Operation<SecurityActionsConfig> = {
  id: 'enforcement.get',
  method: 'GET',
  path: '/v1/organizations/{organization}/environments/{environment}/securityActionsConfig',
  clientParams: ['organization', 'environment'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityActionsConfigSchema },
};

export const enforcementUpdateOperation: Operation<SecurityActionsConfig> = {
  id: 'enforcement.update',
  documentedAs: 'Pause or resume security actions',
  method: 'PATCH',
  path: '/v1/organizations/{organization}/environments/{environment}/securityActionsConfig',
  clientParams: ['organization', 'environment'],
  query: ['updateMask'],
  body: { schema: schemas.securityActionsConfigInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityActionsConfigSchema },
};
