import { type CallOptions, ConfigurationError } from '@edgeward/core';
import type { ActivationProgress } from './progress.js';

/** Options of {@link Activations.activate} and its relatives; those of {@link CallOptions} hold for each call. */
export interface ActivationPollerOptions extends CallOptions {
  /** Pause between two looks at the activation, in milliseconds. Default: 60 000. */
  readonly pollIntervalMs?: number | undefined;

  /** How long the poller follows the activation, in milliseconds. Default: 5 400 000, which is 90 minutes. */
  readonly activationTimeoutMs?: number | undefined;

  /** Told of every step; throwing changes nothing. */
  readonly onProgress?: ((progress: ActivationProgress) => void) | undefined;
}

/** {@link ActivationPollerOptions} with their defaults, and apart from them the options of each call. */
export interface PollerSettings {
  readonly pollIntervalMs: number;
  readonly activationTimeoutMs: number;
  readonly onProgress: ((progress: ActivationProgress) => void) | undefined;
  readonly call: CallOptions;
}

/** Fills in defaults, and refuses times that are none. */
export function pollerSettings({
  pollIntervalMs = 60_000,
  activationTimeoutMs = 90 * 60_000,
  onProgress,
  ...call
}: ActivationPollerOptions): PollerSettings {
  for (const [name, ms] of Object.entries({ pollIntervalMs, activationTimeoutMs })) {
    if (!(ms > 0)) {
      throw new ConfigurationError({ vendor: 'akamai', message: `${name} is ${ms}: it must be more than 0 ms` });
    }
  }
  return { pollIntervalMs, activationTimeoutMs, onProgress, call };
}
