import type { Ended } from '@edgeward/core';
import type { ActivationOrder } from '../activation/activation-order.js';
import type { ConfigurationDiff } from '../diff/configuration-diff.js';
import { summaryOf } from '../diff/diff-format.js';
import type { VersionId } from './versions/version-path.js';
import type { Network } from './versions/versions-overview.js';

/** Parameters of `Plan.compareWith` and `Plan.check`. */
export interface PlanNetworkParams {
  /** The network the plan is for. */
  readonly network: Network;
}

/** Parameters of `Plan.activate`. */
export interface ActivatePlanParams extends PlanNetworkParams {
  /** Why. Default: the number of the version, and how much it changes. */
  readonly note?: string | undefined;

  /** Recipients of a message when it is done. Default: none. */
  readonly notificationEmails?: readonly string[] | undefined;

  /** Invalid hostnames to activate without. Default: none; an invalid hostname is an error listing it. */
  readonly acknowledgedInvalidHosts?: readonly string[] | undefined;

  /**
   * Intended changes weakening the protection: the `path` of each, as in `Plan.weaker`. Default: none; a plan weakening
   * anything else does not activate. A rollback is exempt, because it restores an earlier state.
   */
  readonly allowWeaker?: readonly string[] | undefined;

  /** Whether to start another activation if the last one has failed. Default: `false`. */
  readonly again?: boolean | undefined;
}

/** Parameters of `Plan.discard`. */
export interface DiscardPlanParams {
  /** Whether to delete the version the plan has made, if the account's API allows it. Default: `false`. */
  readonly delete?: boolean | undefined;
}

/** The fate of the version of a discarded plan. */
export interface DiscardedPlan extends Ended {
  readonly versionNumber: number;

  /**
   * `removed`: the version no longer exists, whoever deleted it. `unchanged`: it still exists and is active nowhere.
   */
  readonly outcome: 'removed' | 'unchanged';
}

/** The names of {@link ActivatePlanParams}. */
export const activateNames: readonly (keyof ActivatePlanParams)[] = [
  'network',
  'note',
  'notificationEmails',
  'acknowledgedInvalidHosts',
  'allowWeaker',
  'again',
];

/** Makes the order of an activation whose effect is `diff`. */
export function orderOf(
  { configId, versionNumber }: VersionId,
  { network, note, notificationEmails = [], acknowledgedInvalidHosts: invalidHosts }: ActivatePlanParams,
  diff: ConfigurationDiff,
): ActivationOrder {
  return {
    network,
    note: note ?? noteOf(diff),
    notificationEmails,
    activationConfigs: [{ configId, configVersion: versionNumber }],
    acknowledgedInvalidHostsByConfig: invalidHosts && [{ configId, invalidHosts }],
  };
}

/** The note of an activation in the history. */
function noteOf({ from, to, changes }: ConfigurationDiff): string {
  return `Version ${to} against ${from === 0 ? 'nothing' : `version ${from}`}: ${summaryOf(changes)}`;
}
