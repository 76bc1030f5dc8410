import { type CallOptions, isPartialFailureError, type Part, type PartialFailureError } from '@edgeward/core';
import type { SecurityActionCall } from '../actions/steps.js';
import type { SecurityAction } from '../generated/models.js';
import type { AskedPart } from './params.js';

/** An action of {@link SecurityActions.denyIps}, `flagIps` or `allowIps` that is in force. */
export interface IpActionDone {
  /** `unchanged`: it was there already, as asked for. */
  readonly outcome: 'created' | 'unchanged';

  /** The action as the service answered it. */
  readonly action: SecurityAction;

  /**
   * Whether this call has certainly created the action. It is not certain if the answer was lost and the id was given;
   * {@link IpActions.undo} leaves such an action alone.
   */
  readonly isOwn: boolean;

  /** The calls that were made, in order. */
  readonly calls: readonly SecurityActionCall[];
}

/** An action with up to 100 of the addresses, and how it ended. */
export type IpActionPart = Part<AskedPart, IpActionDone>;

/** The actions for the addresses. As `result` of a {@link PartialFailureError}, some of them failed. */
export interface IpActions<P extends IpActionPart = IpActionPart> {
  /** Ids of the actions that are in force. */
  readonly ids: readonly string[];

  /** One for each 100 addresses. */
  readonly parts: readonly P[];

  /**
   * Deletes the actions this call has created, and nothing else. An action somebody has changed or replaced
   * since, or that may be somebody else's, is left alone and reported. Can be called again after it failed.
   *
   * Each action is read before it is deleted; the service has no way to do both at once.
   *
   * @throws {@link PartialFailureError} Some actions are left; `result` says which and why.
   */
  readonly undo: (options?: CallOptions) => Promise<UndoneIpActions>;
}

/** The result of {@link SecurityActions.denyIps}, `flagIps` and `allowIps`: every action is in force. */
export type CreatedIpActions = IpActions<AskedPart & IpActionDone>;

/** An action that {@link IpActions.undo} was to delete. */
export interface UndoneIpActionPart {
  readonly securityActionId: string;

  /** `unchanged`: it was not there any more. */
  readonly outcome: 'removed' | 'unchanged';

  /** The calls that were made, in order. */
  readonly calls: readonly SecurityActionCall[];
}

/** The result of {@link IpActions.undo}. */
export interface UndoneIpActions {
  readonly parts: readonly UndoneIpActionPart[];
}

/**
 * Tells whether `denyIps`, `flagIps` or `allowIps` succeeded in part, so that `error.result.undo()` takes back the rest.
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
