import type {
  Onboarding,
  OnboardingActivation,
  OnboardingActivationSummary,
  OnboardingSummary,
} from '../../generated/models.js';
import type { Json } from '../../internal/json.js';
import { onboardingStatus, stepsOf } from './progress.js';
import { isOpen, recordsOf } from './records.js';
import { type OnboardingActivationState, type OnboardingPart, type OnboardingState, onboardingPath } from './state.js';

/** Writes an onboarding as in lists. */
export function summaryView(onboarding: OnboardingState): OnboardingSummary {
  const { onboardingId, hostnames, createdBy, createdDate, modifiedDate } = onboarding;
  return {
    onboardingId,
    onboardingLink: onboardingPath(onboardingId),
    onboardingStatus: onboardingStatus(onboarding),
    hostnames,
    createdBy,
    createdTime: createdDate,
    modifiedBy: createdBy,
    modifiedTime: modifiedDate,
  };
}

/** Writes a whole onboarding. */
export function onboardingView(onboarding: OnboardingState): Onboarding {
  const { onboardingId, contractId, groupId, hostnames, activations, createdBy, createdDate, modifiedDate } =
    onboarding;
  // Only the settings themselves have this link.
  const { onboardingLink, ...settings } = onboarding.settings;
  return {
    onboardingId,
    onboardingLink,
    onboardingStatus: onboardingStatus(onboarding),
    accountId: 'A-FAKE',
    contractId,
    groupId,
    product: 'App & API Protector',
    hostnames,
    settings,
    ...(activations.length > 0 && { activations: activations.map((each) => activationSummary(each, onboarding)) }),
    ...stepsOf(onboarding),
    createdBy,
    createdDate,
    modifiedBy: createdBy,
    modifiedDate,
  };
}

function activationLink({ activationId }: OnboardingActivationState, { onboardingId }: OnboardingState): string {
  return `${onboardingPath(onboardingId)}/activations/${activationId}`;
}

function activationSummary(
  activation: OnboardingActivationState,
  onboarding: OnboardingState,
): OnboardingActivationSummary {
  const { activationId, status, network, createdDate, completedDate } = activation;
  return {
    activationId,
    activationLink: activationLink(activation, onboarding),
    activationStatus: status,
    network,
    createdDate,
    ...(completedDate !== undefined && { completedDate }),
  };
}

/** Writes an activation of an onboarding. */
export function activationView(
  activation: OnboardingActivationState,
  onboarding: OnboardingState,
  nowMs: number,
): OnboardingActivation {
  const { activationId, status, network, createdBy, createdDate, completedDate, progress } = activation;
  return {
    activationId,
    activationStatus: status,
    activationStatusLink: activationLink(activation, onboarding),
    network,
    onboardingLink: onboardingPath(onboarding.onboardingId),
    createdBy,
    createdDate,
    ...(completedDate !== undefined && { completedDate }),
    ...(progress !== undefined && {
      // An activation may take no time at all.
      percentComplete: Math.floor((100 * (nowMs - progress.startMs)) / Math.max(1, progress.endMs - progress.startMs)),
      retryAfter: Math.min(60, Math.ceil((progress.endMs - nowMs) / 1000)),
    }),
  };
}

const parts = {
  certificate: { path: 'certificate-validation', description: 'Create one of the records for each hostname.' },
  origin: { path: 'origin-validation', description: 'Create the records of the origins.' },
  cname: { path: 'cname-to-akamai', description: 'Create the records of the hostnames.' },
} as const;

/** Writes the records of a part, and the status of the response to their validation. */
export function validationView(
  part: OnboardingPart,
  onboarding: OnboardingState,
  isChanged: boolean,
): { readonly status: number; readonly body: Json } {
  const link = `${onboardingPath(onboarding.onboardingId)}/${parts[part].path}`;
  const records = recordsOf(part, onboarding);
  const links = {
    [`${part}ValidateLink`]: `${link}/validate`,
    ...(part === 'origin' && { originSkipLink: `${link}/skip` }),
  };
  const body = {
    [`${part}ValidationStatus`]: isOpen(part, onboarding) ? 'VALIDATION_NEEDED' : 'VALIDATION_SUCCESS',
    // The examples of the service lack them in the responses about origins that were validated or skipped.
    ...(!(isChanged && part === 'origin') && links),
    description: parts[part].description,
    onboardingLink: onboardingPath(onboarding.onboardingId),
    records,
  };
  const isMixed = new Set(records.map(({ recordStatus }) => recordStatus)).size > 1;
  if (part !== 'origin' && isMixed) return { status: 207, body };
  // Inferred: DNS changes take time, so the check goes on if no hostname points to Akamai yet.
  return { status: part === 'cname' && isOpen(part, onboarding) ? 202 : 200, body };
}
