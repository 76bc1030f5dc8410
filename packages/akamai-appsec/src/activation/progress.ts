import type { EdgewardError } from '@edgeward/core';
import type { Activation } from '../generated/models.js';

/** How far an activation or a deactivation has come, as an {@link ActivationPoller} tells it. */
export type ActivationProgress = ActivationStarting | ActivationCreating | ActivationFollowed;

/** It is not known whether it was started: the activation history is read again after a pause. */
export interface ActivationStarting {
  readonly phase: 'starting';

  /** The failed answer; absent if another process sent the request. */
  readonly failure: EdgewardError | undefined;

  /** Milliseconds since it was asked for. */
  readonly elapsedMs: number;
}

/** Akamai has accepted it, and is creating it. */
export interface ActivationCreating {
  readonly phase: 'creating';
  readonly statusId: string;

  /** Milliseconds since it was asked for. */
  readonly elapsedMs: number;
}

/** It exists: under way to its network, or at its end, good or bad. */
export interface ActivationFollowed {
  readonly phase: 'activating' | 'ended';

  /** As it was answered; its `status` may be one that this version does not know. */
  readonly activation: Activation;

  /** Milliseconds since it was asked for. */
  readonly elapsedMs: number;
}
