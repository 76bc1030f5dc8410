import { timestamp } from '../timestamp.js';
import type { OnboardingState } from './state.js';

/** Completes the activations due by now. */
export function settleOnboardings(onboardings: ReadonlyMap<number, OnboardingState>, nowMs: number): void {
  for (const activation of [...onboardings.values()].flatMap(({ activations }) => activations)) {
    const { progress } = activation;
    if (progress === undefined || progress.endMs > nowMs) continue;
    activation.status = progress.outcome === 'SUCCEEDED' ? 'ACTIVE' : 'FAILED';
    activation.completedDate = timestamp(progress.endMs);
    delete activation.progress;
  }
}
