import type { Ended } from '@edgeward/core';
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

  /** Who gets a message when it is done. Default: nobody. */
  readonly notificationEmails?: readonly string[] | undefined;

  /** Hostnames that are no longer valid, to be left out; without it, they are an error that names them. */
  readonly acknowledgedInvalidHosts?: readonly string[] | undefined;

  /**
   * Changes that weaken the protection and are meant: the `path` of each, as `Plan.weaker` has it. Default: none;
   * a plan that weakens anything else does not activate. A rollback does: it brings back what was in force before.
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

  /** `removed`: the version is gone, whoever has deleted it. `unchanged`: it stays, and is active nowhere. */
  readonly outcome: 'removed' | 'unchanged';
}
