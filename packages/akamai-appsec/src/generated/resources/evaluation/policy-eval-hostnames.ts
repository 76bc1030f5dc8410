// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { EvalHostnames, EvalHostnamesInput } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link EvaluationPolicyEvalHostnames.get}. */
export interface GetPolicyEvalHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link EvaluationPolicyEvalHostnames.append}. */
export interface AppendPolicyEvalHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: EvalHostnamesInput;
}

/** Parameters of {@link EvaluationPolicyEvalHostnames.remove}. */
export interface RemovePolicyEvalHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: EvalHostnamesInput;
}

/** Parameters of {@link EvaluationPolicyEvalHostnames.replace}. */
export interface ReplacePolicyEvalHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: EvalHostnamesInput;
}

/** Parameters of {@link EvaluationPolicyEvalHostnames.protect}. */
export interface ProtectPolicyEvalHostnameParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: EvalHostnamesInput;
}

/** The hostnames evaluated by a security policy. Reached as `akamai.evaluation.policyEvalHostnames`. */
export class EvaluationPolicyEvalHostnames {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the hostnames evaluated by a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.evaluation.policyEvalHostnames.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetPolicyEvalHostnamesParams, options?: CallOptions): ApiPromise<EvalHostnames> {
    return this.#transport.call(evaluationPolicyEvalHostnamesGetOperation, params, options);
  }

  /**
   * Adds evaluated hostnames to a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it evaluates more hostnames and takes none away. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await akamai.evaluation.policyEvalHostnames.append({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { hostnames: ['new.example.com'] },
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
  append(params: AppendPolicyEvalHostnamesParams, options?: CallOptions): ApiPromise<EvalHostnames> {
    return this.#transport.call(evaluationPolicyEvalHostnamesAppendOperation, params, options);
  }

  /**
   * Removes evaluated hostnames from a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the hostnames are no longer evaluated. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.policyEvalHostnames.remove({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { hostnames: ['new.example.com'] },
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
  remove(params: RemovePolicyEvalHostnamesParams, options?: CallOptions): ApiPromise<EvalHostnames> {
    return this.#transport.call(evaluationPolicyEvalHostnamesRemoveOperation, params, options);
  }

  /**
   * Replaces the hostnames evaluated by a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because hostnames missing in the body are no longer evaluated. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.policyEvalHostnames.replace({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { hostnames: ['new.example.com'] },
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
  replace(params: ReplacePolicyEvalHostnamesParams, options?: CallOptions): ApiPromise<EvalHostnames> {
    return this.#transport.call(evaluationPolicyEvalHostnamesReplaceOperation, params, options);
  }

  /**
   * Protects evaluated hostnames of a security policy.
   *
   * Hostnames move once, so it is not repeated. Evidence: observed.
   *
   * Effect: `destroy`, because the hostnames leave the evaluation, which cannot be undone. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.policyEvalHostnames.protect({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { hostnames: ['new.example.com'] },
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
  protect(params: ProtectPolicyEvalHostnameParams, options?: CallOptions): ApiPromise<EvalHostnames> {
    return this.#transport.call(evaluationPolicyEvalHostnamesProtectOperation, params, options);
  }
}

export const evaluationPolicyEvalHostnamesGetOperation: Operation<EvalHostnames> = {
  id: 'evaluation.policyEvalHostnames.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-hostnames',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalHostnamesSchema },
};

export const evaluationPolicyEvalHostnamesAppendOperation: Operation<EvalHostnames> = {
  id: 'evaluation.policyEvalHostnames.append',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-hostnames',
  body: { schema: schemas.evalHostnamesInputSchema, mediaType: 'application/json', constants: { mode: 'append' } },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalHostnamesSchema },
};

export const evaluationPolicyEvalHostnamesRemoveOperation: Operation<EvalHostnames> = {
  id: 'evaluation.policyEvalHostnames.remove',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-hostnames',
  body: { schema: schemas.evalHostnamesInputSchema, mediaType: 'application/json', constants: { mode: 'remove' } },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalHostnamesSchema },
};

export const evaluationPolicyEvalHostnamesReplaceOperation: Operation<EvalHostnames> = {
  id: 'evaluation.policyEvalHostnames.replace',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/eval-hostnames',
  body: { schema: schemas.evalHostnamesInputSchema, mediaType: 'application/json', constants: { mode: 'replace' } },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalHostnamesSchema },
};

export const evaluationPolicyEvalHostnamesProtectOperation: Operation<EvalHostnames> = {
  id: 'evaluation.policyEvalHostnames.protect',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/protect-eval-hostnames',
  body: { schema: schemas.evalHostnamesInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalHostnamesSchema },
};
