import { ApiPromise, type ApiResponse, type CallOptions, isJson, withParams } from '@edgeward/core';
import { conflict } from '../actions/conflict.js';
import type { SecurityActionsConfig } from '../generated/models.js';
import { EnforcementOperations, type GetEnforcementParams } from '../generated/resources/enforcement.js';

/** Parameters of {@link Enforcement.pause}. */
export type PauseEnforcementParams = GetEnforcementParams;

/** Parameters of {@link Enforcement.resume}. */
export type ResumeEnforcementParams = GetEnforcementParams;

/** Pauses and resumes every security action of an environment. Reached as `apigee.enforcement`. */
export class Enforcement extends EnforcementOperations {
  /**
   * Pauses every security action of an environment; each keeps its state for {@link Enforcement.resume}.
   *
   * One call of `enforcement.update`, with its effect, guards and errors. It can take up to 10 minutes to take effect.
   *
   * @example
   * ```ts
   * const { enabled } = await apigee.enforcement.pause(); // false
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link ConflictError} The response shows the other state.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   */
  pause(params: PauseEnforcementParams = {}, options?: CallOptions): ApiPromise<SecurityActionsConfig> {
    return this.#set(false, params, options);
  }

  /**
   * Resumes every enabled security action of an environment.
   *
   * One call of `enforcement.update`, with its effect, guards and errors. It can take up to 10 minutes to take effect.
   *
   * @example
   * ```ts
   * const { enabled } = await apigee.enforcement.resume(); // true
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link ConflictError} The response shows the other state.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   */
  resume(params: ResumeEnforcementParams = {}, options?: CallOptions): ApiPromise<SecurityActionsConfig> {
    return this.#set(true, params, options);
  }

  #set(enabled: boolean, params: GetEnforcementParams, options?: CallOptions): ApiPromise<SecurityActionsConfig> {
    // In JavaScript, `params` may be anything; the call rejects it.
    const call = this.update(
      withParams(params, (given) => ({ ...given, body: { enabled } })),
      options,
    );
    return new ApiPromise(inForce(call, enabled), true);
  }
}

/** Rejects a response showing another state: somebody else may have changed it, or the service did not. */
async function inForce(
  call: ApiPromise<SecurityActionsConfig>,
  enabled: boolean,
): Promise<ApiResponse<SecurityActionsConfig>> {
  const answer = await call.withResponse();
  // The response of a change may have any form; a quoted boolean is one for the service.
  const shown: unknown = isJson(answer.data) ? answer.data['enabled'] : undefined;
  const isResumed = shown === true || shown === 'true';
  if (isResumed === enabled) return answer;
  throw conflict(
    enabled ? 'enforcement.resume' : 'enforcement.pause',
    'CHANGED_BY_OTHERS',
    `the response does not show enabled: ${enabled}`,
    'Another user may have changed it. Check enforcement.get, then repeat the call if you still need it.',
    true,
  );
}
