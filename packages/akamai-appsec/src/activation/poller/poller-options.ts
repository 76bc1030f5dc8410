import { type CallOptions, callOptionTypes, checkOptions, type OptionTypes, optionType } from '@edgeward/core';
import type { ActivationProgress } from '../progress.js';

/** Options of {@link Activations.activate} and its relatives; those of {@link CallOptions} hold for each call. */
export interface ActivationPollerOptions extends CallOptions {
  /** Pause between two looks at the activation, in milliseconds. Default: 60 000. */
  readonly pollIntervalMs?: number | undefined;

  /** Maximum time to poll, in milliseconds. Default: 5 400 000 (90 minutes). */
  readonly activationTimeoutMs?: number | undefined;

  /** Called for every step. An error thrown by it is ignored. */
  readonly onProgress?: ((progress: ActivationProgress) => void) | undefined;
}

/** Options of a poller with their defaults, and apart from them the options of each call. */
export interface PollerSettings<Progress = ActivationProgress> {
  readonly pollIntervalMs: number;
  readonly activationTimeoutMs: number;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly call: CallOptions;
}

/** The types of {@link ActivationPollerOptions}. */
const pollerOptionTypes: OptionTypes<PollerOptions<never>> = {
  ...callOptionTypes,
  pollIntervalMs: { ...optionType.pauseMs, expected: 'a number of milliseconds, at least 1', accepts: isPause },
  activationTimeoutMs: { ...optionType.positive, expected: 'a positive number of milliseconds' },
  onProgress: optionType.callback,
};

/** Rejects pauses below 1 ms: they would send one request right after the other. */
function isPause(value: unknown): boolean {
  return Number.isFinite(value) && Number(value) >= 1;
}

type PollerOptions<Progress> = Omit<ActivationPollerOptions, 'onProgress'> & {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

/** Checks the options of the poller of a workflow, and fills in defaults. */
export function pollerSettings<Progress = ActivationProgress>(
  owner: string,
  options: PollerOptions<Progress> | undefined,
): PollerSettings<Progress> {
  const {
    pollIntervalMs = 60_000,
    activationTimeoutMs = 90 * 60_000,
    onProgress,
    ...call
  } = checkOptions<PollerOptions<Progress>>({ owner, vendor: 'akamai' }, options, pollerOptionTypes);
  return { pollIntervalMs, activationTimeoutMs, onProgress, call };
}
