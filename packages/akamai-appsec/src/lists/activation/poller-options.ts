import type { CallOptions } from '@edgeward/core';
import type { PollerSettings } from '../../activation/poller/poller-options.js';

/** One step of an activation or a deactivation of a list. */
export interface ListActivationProgress {
  /**
   * `waiting`: another activation of the list comes first. `starting`: it is not known yet whether the request was taken.
   */
  readonly phase: 'waiting' | 'starting' | 'activating';

  /** The status read from the service. An unknown one counts as pending. */
  readonly status: string;

  /** The sync point or version going live, once known. */
  readonly version?: number;

  /** Whether edits after `expectedVersion` go live too. Known once `version` is. */
  readonly includesOtherEdits?: boolean;

  /** The activation, once it is known. */
  readonly activationId?: number;
}

/** A successful activation or deactivation. */
export interface ListActivationResult {
  readonly listId: string;
  readonly network: 'STAGING' | 'PRODUCTION';

  /** `unchanged`: nothing was sent, because the network had the newest version, or an activation of it under way. */
  readonly outcome: 'updated' | 'unchanged';

  /** Status on the network, read at the end. `MODIFIED`: newer edits exist and are not live. */
  readonly status: string;

  /** The live sync point or version, as reported by the service. */
  readonly version: number;

  /** The newest sync point or version at the time of the request. */
  readonly expectedVersion: number;

  /** Whether edits after `expectedVersion`, most likely by other people, went live too. */
  readonly includesOtherEdits: boolean;
  readonly activationId?: number;
}

/** Options of activations of lists; those of {@link CallOptions} hold for each call. */
export interface ListActivationOptions extends CallOptions {
  /** Pause between two looks at the activation, in milliseconds. Default: 60 000. */
  readonly pollIntervalMs?: number | undefined;

  /** Maximum time to poll, in milliseconds. Default: 5 400 000 (90 minutes). */
  readonly activationTimeoutMs?: number | undefined;

  /** Called with every step; throwing changes nothing. */
  readonly onProgress?: ((progress: ListActivationProgress) => void) | undefined;
}

/** {@link ListActivationOptions} with their defaults. */
export type ListActivationSettings = PollerSettings<ListActivationProgress>;
