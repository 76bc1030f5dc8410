import type { Onboarding, OnboardingStep } from '../../generated/models.js';
import type { Network } from '../networks.js';
import { timestamp } from '../timestamp.js';
import { isOpen } from './records.js';
import { type OnboardingPart, type OnboardingState, onboardingPath } from './state.js';

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

/** Returns the status of an onboarding. The order of the statuses is the service's, their conditions are inferred. */
export function onboardingStatus(onboarding: OnboardingState): string {
  const { activations, records } = onboarding;
  const latest = activations.at(-1);
  if (latest === undefined) return 'CREATED';
  if (latest.status !== 'ACTIVE') return `${latest.network}_ACTIVATION_${latest.status}`;
  if (!isActiveOn('PRODUCTION', onboarding)) return 'STAGING_ACTIVE';
  if (isOpen('certificate', onboarding) || isOpen('origin', onboarding)) {
    return records.size === 0 ? 'PRODUCTION_ACTIVE' : 'VALIDATION_PENDING';
  }
  if (!isOpen('cname', onboarding)) return 'COMPLETE';
  return [...records.keys()].some((key) => key.startsWith('cname '))
    ? 'CNAME_TO_AKAMAI_PENDING'
    : 'VALIDATION_COMPLETE';
}

/** Returns whether the onboarding is active on a network. */
export function isActiveOn(network: Network, { activations }: OnboardingState): boolean {
  return activations.some((activation) => activation.network === network && activation.status === 'ACTIVE');
}

/** Returns the current step of an onboarding, and the next ones: at least one, as the service promises. */
export function stepsOf(
  onboarding: OnboardingState,
): Required<Pick<Onboarding, 'currentStep' | 'totalSteps' | 'nextSteps'>> {
  const [currentStep, nextSteps] = stepsAt(onboarding);
  return { currentStep, totalSteps: 5, nextSteps };
}

function stepsAt(onboarding: OnboardingState): readonly [currentStep: number, next: readonly OnboardingStep[]] {
  const { onboardingId, isConfigured, activations } = onboarding;
  const step = (stepName: string, stepDescription: string, path = ''): OnboardingStep => ({
    stepName,
    stepDescription,
    stepLink: `${onboardingPath(onboardingId)}${path}`,
  });
  if (!isConfigured) return [1, [step('Settings', 'Modify the settings.', '/settings')]];
  const pending = activations.find(({ status }) => status === 'PENDING');
  if (pending !== undefined) {
    const wait = step('Activation status', 'Wait for the activation.', `/activations/${pending.activationId}`);
    return [pending.network === 'STAGING' ? 2 : 3, [wait]];
  }
  if (!isActiveOn('PRODUCTION', onboarding)) {
    const isOnStaging = isActiveOn('STAGING', onboarding);
    const network = isOnStaging ? 'PRODUCTION' : 'STAGING';
    return [isOnStaging ? 3 : 2, [step('Activation', `Activate the onboarding on ${network}.`, '/activations')]];
  }
  const validations: readonly (readonly [OnboardingPart, OnboardingStep])[] = [
    ['certificate', step('Certificate', 'Validate the certificate.', '/certificate-validation')],
    ['origin', step('Origin', 'Validate the origins.', '/origin-validation')],
  ];
  const open = validations.filter(([part]) => isOpen(part, onboarding)).map(([, next]) => next);
  if (open.length > 0) return [4, open];
  if (isOpen('cname', onboarding)) return [5, [step('CNAME', 'Point the hostnames to Akamai.', '/cname-to-akamai')]];
  return [5, [step('Onboarding', 'Nothing is left to do.')]];
}
