// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { type ApiPromise, type CallOptions, defineResources, type Operation, type Transport } from '@edgeward/core';
import type { PenaltyBox } from '../../models.js';
import * as schemas from '../../schemas.js';
import { PoliciesPenaltyBoxPenaltyBoxConditions } from './penalty-box/penalty-box-conditions.js';

/** Parameters of {@link PoliciesPenaltyBox.get}. */
export interface GetPenaltyBoxParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesPenaltyBox.update}. */
export interface UpdatePenaltyBoxParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: PenaltyBox;
}

/** Whether and how offenders are locked out. Reached as `akamai.policies.penaltyBox`. */
export class PoliciesPenaltyBox {
  readonly #transport: Transport;

  /** When the penalty box applies. Reached as `akamai.policies.penaltyBox.penaltyBoxConditions`. */
  declare readonly penaltyBoxConditions: PoliciesPenaltyBoxPenaltyBoxConditions;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
    defineResources<PoliciesPenaltyBox>(this, {
      penaltyBoxConditions: () => new PoliciesPenaltyBoxPenaltyBoxConditions(transport),
    });
  }

  /**
   * Gets the penalty box of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.penaltyBox.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetPenaltyBoxParams, options?: CallOptions): ApiPromise<PenaltyBox> {
    return this.#transport.call(policiesPenaltyBoxGetOperation, params, options);
  }

  /**
   * Replaces the penalty box of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none`, `alert` and `false` let offenders back in. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.penaltyBox.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { action: 'deny', penaltyBoxProtection: true },
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
  update(params: UpdatePenaltyBoxParams, options?: CallOptions): ApiPromise<PenaltyBox> {
    return this.#transport.call(policiesPenaltyBoxUpdateOperation, params, options);
  }
}

export const policiesPenaltyBoxGetOperation: Operation<PenaltyBox> = {
  id: 'policies.penaltyBox.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/penalty-box',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.penaltyBoxSchema },
};

export const policiesPenaltyBoxUpdateOperation: Operation<PenaltyBox> = {
  id: 'policies.penaltyBox.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/penalty-box',
  body: { schema: schemas.penaltyBoxInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.penaltyBoxSchema },
};
