import { type CallOptions, isPartialFailureError, type Part, type PartialFailureError } from '@edgeward/core';
import type { SecurityActionCall } from '../actions/steps.js';
import type { SecurityAction } from '../generated/models.js';
import type { AskedPart } from './params.js';

/** An active action of {@link SecurityActions.denyIps}, `flagIps` or `allowIps`. */
export interface IpActionDone {
  /** `unchanged`: it already existed as requested. */
  readonly outcome: 'created' | 'unchanged';

  /** The action as the service answered it. */
  readonly action: SecurityAction;

  /**
   * Whether this call has certainly created the action. It is not certain if the answer was lost and the id was given;
   * {@link IpActions.undo} leaves such an action alone.
   */
  readonly isOwn: boolean;

  /** The calls made, in order. */
  readonly calls: readonly SecurityActionCall[];
}

/** An action with up to 100 of the addresses, and how it ended. */
export type IpActionPart = Part<AskedPart, IpActionDone>;

/** The actions for the addresses. As `result` of a {@link PartialFailureError}, some of them failed. */
export interface IpActions<P extends IpActionPart = IpActionPart> {
  /** Ids of the active actions. */
  readonly ids: readonly string[];

  /** One for each 100 addresses. */
  readonly parts: readonly P[];

  /**
   * Deletes only the actions created by this call. An action changed or replaced since, or possibly created by another
   * client, is kept and reported. Can be repeated after a failure.
   *
   * Each action is read before it is deleted; the service has no way to do both at once.
   *
   * @throws {@link PartialFailureError} Some actions are left; `result` lists them with the reasons.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link ConflictError} There is only one action, and it was kept: it was changed or replaced since, or may
   *   be another client's.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   */
  readonly undo: (options?: CallOptions) => Promise<UndoneIpActions>;
}

/** The result of {@link SecurityActions.denyIps}, `flagIps` and `allowIps`: every action is in force. */
export type CreatedIpActions = IpActions<AskedPart & IpActionDone>;

/** An action for {@link IpActions.undo} to delete. */
export interface UndoneIpActionPart {
  readonly securityActionId: string;

  /** `unchanged`: it was not there any more. */
  readonly outcome: 'removed' | 'unchanged';

  /** The calls made, in order. */
  readonly calls: readonly SecurityActionCall[];
}

/** The result of {@link IpActions.undo}. */
export interface UndoneIpActions {
  readonly parts: readonly UndoneIpActionPart[];
}

/**
 * Returns whether `denyIps`, `flagIps` or `allowIps` partially succeeded; if so, `error.result.undo()` removes the
 * created actions.
 *
 * @example
 * ```ts
 * try {
 *   await apigee.securityActions.denyIps({ ips });
 * } catch (error) {
 *   if (isIpActionsFailure(error)) await error.result.undo();
 *   throw error;
 * }
 * ```
 */
export function isIpActionsFailure(error: unknown): error is PartialFailureError<IpActions> {
  return isPartialFailureError(error) && 'undo' in error.result && typeof error.result.undo === 'function';
}
