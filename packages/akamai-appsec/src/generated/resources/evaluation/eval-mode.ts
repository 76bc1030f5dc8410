// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { EvalModeChange, EvalModeResult } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link EvaluationEvalMode.update}. */
export interface UpdateEvalModeParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: EvalModeChange;
}

/** Whether new rules are evaluated. Reached as `akamai.evaluation.evalMode`. */
export class EvaluationEvalMode {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Starts, stops, restarts, updates or completes the evaluation of new rules.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because to complete it replaces the rules and actions in force, and to stop it drops the
   * evaluation. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalMode.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { eval: 'START' },
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
  update(params: UpdateEvalModeParams, options?: CallOptions): ApiPromise<EvalModeResult> {
    return this.#transport.call(evaluationEvalModeUpdateOperation, params, options);
  }
}

export const evaluationEvalModeUpdateOperation: Operation<EvalModeResult> = {
  id: 'evaluation.evalMode.update',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval',
  body: { schema: schemas.evalModeChangeSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.evalModeResultSchema },
};
