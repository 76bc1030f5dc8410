// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { EvalHostnames, EvalHostnamesInput } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link EvaluationEvalHostnames.get}. */
export interface GetEvalHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link EvaluationEvalHostnames.append}. */
export interface AppendEvalHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: EvalHostnamesInput;
}

/** Parameters of {@link EvaluationEvalHostnames.remove}. */
export interface RemoveEvalHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: EvalHostnamesInput;
}

/** Parameters of {@link EvaluationEvalHostnames.replace}. */
export interface ReplaceEvalHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: EvalHostnamesInput;
}

/** Parameters of {@link EvaluationEvalHostnames.protect}. */
export interface ProtectEvalHostnameParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: EvalHostnamesInput;
}

/** The hostnames evaluated by a version. Reached as `akamai.evaluation.evalHostnames`. */
export class EvaluationEvalHostnames {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the hostnames evaluated by a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.evaluation.evalHostnames.get({ configId: 8277, versionNumber: 10 });
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
  get(params: GetEvalHostnamesParams, options?: CallOptions): ApiPromise<EvalHostnames> {
    return this.#transport.call(evaluationEvalHostnamesGetOperation, params, options);
  }

  /**
   * Adds evaluated hostnames to a version.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it evaluates more hostnames and takes none away. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalHostnames.append({
   *   configId: 8277,
   *   versionNumber: 10,
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
  append(params: AppendEvalHostnamesParams, options?: CallOptions): ApiPromise<EvalHostnames> {
    return this.#transport.call(evaluationEvalHostnamesAppendOperation, params, options);
  }

  /**
   * Removes evaluated hostnames from a version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the hostnames are no longer evaluated. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalHostnames.remove({
   *   configId: 8277,
   *   versionNumber: 10,
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
  remove(params: RemoveEvalHostnamesParams, options?: CallOptions): ApiPromise<EvalHostnames> {
    return this.#transport.call(evaluationEvalHostnamesRemoveOperation, params, options);
  }

  /**
   * Replaces the hostnames evaluated by a version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because hostnames missing in the body are no longer evaluated. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalHostnames.replace({
   *   configId: 8277,
   *   versionNumber: 10,
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
  replace(params: ReplaceEvalHostnamesParams, options?: CallOptions): ApiPromise<EvalHostnames> {
    return this.#transport.call(evaluationEvalHostnamesReplaceOperation, params, options);
  }

  /**
   * Protects evaluated hostnames of a version.
   *
   * Hostnames move once, so it is not repeated. Evidence: observed.
   *
   * Effect: `destroy`, because the hostnames leave the evaluation, which cannot be undone. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.evaluation.evalHostnames.protect({
   *   configId: 8277,
   *   versionNumber: 10,
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
  protect(params: ProtectEvalHostnameParams, options?: CallOptions): ApiPromise<EvalHostnames> {
    return this.#transport.call(evaluationEvalHostnamesProtectOperation, params, options);
  }
}

export const evaluationEvalHostnamesGetOperation: Operation<EvalHostnames> = {
  id: 'evaluation.evalHostnames.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/selected-hostnames/eval-hostnames',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalHostnamesSchema },
};

export const evaluationEvalHostnamesAppendOperation: Operation<EvalHostnames> = {
  id: 'evaluation.evalHostnames.append',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/selected-hostnames/eval-hostnames',
  body: { schema: schemas.evalHostnamesInputSchema, mediaType: 'application/json', constants: { mode: 'append' } },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalHostnamesSchema },
};

export const evaluationEvalHostnamesRemoveOperation: Operation<EvalHostnames> = {
  id: 'evaluation.evalHostnames.remove',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/selected-hostnames/eval-hostnames',
  body: { schema: schemas.evalHostnamesInputSchema, mediaType: 'application/json', constants: { mode: 'remove' } },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalHostnamesSchema },
};

export const evaluationEvalHostnamesReplaceOperation: Operation<EvalHostnames> = {
  id: 'evaluation.evalHostnames.replace',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/selected-hostnames/eval-hostnames',
  body: { schema: schemas.evalHostnamesInputSchema, mediaType: 'application/json', constants: { mode: 'replace' } },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalHostnamesSchema },
};

export const evaluationEvalHostnamesProtectOperation: Operation<EvalHostnames> = {
  id: 'evaluation.evalHostnames.protect',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/protect-eval-hostnames',
  body: { schema: schemas.evalHostnamesInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.evalHostnamesSchema },
};
