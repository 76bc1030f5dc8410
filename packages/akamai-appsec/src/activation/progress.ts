import type { EdgewardError } from '@edgeward/core';
import type { Activation } from '../generated/models.js';

/** Progress of an activation or a deactivation, as reported by an {@link ActivationPoller}. */
export type ActivationProgress = ActivationStarting | ActivationCreating | ActivationFollowed;

/** It is not known whether it was started: the activation history is read again after a pause. */
export interface ActivationStarting {
  readonly phase: 'starting';

  /** The failed answer; absent if another process sent the request. */
  readonly failure: EdgewardError | undefined;

  /** Milliseconds since the request. */
  readonly elapsedMs: number;
}

/** Akamai has accepted it, and is creating it. */
export interface ActivationCreating {
  readonly phase: 'creating';
  readonly statusId: string;

  /** Milliseconds since the request. */
  readonly elapsedMs: number;
}

/** It exists: under way to its network, or at its end, good or bad. */
export interface ActivationFollowed {
  readonly phase: 'activating' | 'ended';

  /** The response. Its `status` may be unknown to this version. */
  readonly activation: Activation;

  /** Milliseconds since the request. */
  readonly elapsedMs: number;
}
