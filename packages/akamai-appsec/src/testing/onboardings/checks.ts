import type { OnboardingSettings } from '../../generated/models.js';
import { isJson, isJsonList } from '../../internal/json.js';
import { accessDenied, refusal } from '../errors/problem.js';
import type { Network } from '../networks.js';
import type { AccountState } from '../state-types.js';
import { isActiveOn } from './progress.js';
import type { OnboardingState } from './state.js';

/** Inferred: the API client has access to the contracts and groups of the account, if the seed has some. */
export function refuseForeignGroup({ contractsGroups }: AccountState, contractId: string, groupId: number): void {
  const isOwn = contractsGroups.some((each) => each.contractId === contractId && each.groupId === groupId);
  if (!isOwn && contractsGroups.length > 0) throw refusal('ACCESS-DENIED', accessDenied);
}

/** Inferred: settings that fit neither each other nor the onboarding are unprocessable. */
export function refuseUnfitSettings(
  { settingsLink, onboardingLink, certificate, delivery, security }: OnboardingSettings,
  { hostnames, settings }: OnboardingState,
): void {
  if (settingsLink !== settings.settingsLink || onboardingLink !== settings.onboardingLink) {
    throw unprocessable('The links must be those of this onboarding.');
  }
  const delivered = (delivery?.origins ?? []).map(({ hostname }) => hostname);
  if (delivered.length !== hostnames.length || hostnames.some((hostname) => !delivered.includes(hostname))) {
    throw unprocessable('delivery.origins must have each hostname of the onboarding once.');
  }
  if (certificate?.certificateType === 'CUSTOM_EXISTING' && certificate.enrollmentId === undefined) {
    throw unprocessable('An existing certificate must have an enrollmentId.');
  }
  if (security?.configType === 'EXISTING' && security.configId === undefined) {
    throw unprocessable('An existing configuration must have a configId.');
  }
  if (security?.policyType === 'EXISTING' && security.policyId === undefined) {
    throw unprocessable('An existing policy must have a policyId.');
  }
}

/** Inferred: while an activation is pending, the settings and the onboarding stay as they are. */
export function refuseWhilePending({ activations }: OnboardingState): void {
  if (!activations.some(({ status }) => status === 'PENDING')) return;
  throw refusal('FORBIDDEN-OPERATION', 'An activation of the onboarding is in progress.', 'appsec');
}

/** Inferred: an active onboarding cannot be deleted. */
export function refuseActive(onboarding: OnboardingState): void {
  if (!isActiveOn('STAGING', onboarding) && !isActiveOn('PRODUCTION', onboarding)) return;
  throw refusal('BAD-REQUEST', 'The onboarding is active.', 'appsec');
}

/** Reads the body of a request to activate. The service documents no 400 for it. */
export function networkToActivate(body: unknown): Network {
  const { network, notificationEmails } = isJson(body) ? body : {};
  if (network !== 'STAGING' && network !== 'PRODUCTION') throw unprocessable('network must be STAGING or PRODUCTION.');
  const isList = isJsonList(notificationEmails) && notificationEmails.every((email) => typeof email === 'string');
  if (!isList || notificationEmails.length === 0) throw unprocessable('notificationEmails must have an address.');
  return network;
}

/** Refuses an activation of unfinished settings, beside another one, or without a change. */
export function refuseActivation(network: Network, { isConfigured, activations, settings }: OnboardingState): void {
  if (!isConfigured) throw unprocessable('Modify the settings before the activation.');
  if (activations.some(({ status }) => status === 'PENDING')) {
    throw refusal('CONCURRENT-MODIFICATION-ERROR', 'Another activation of the onboarding is in progress.', 'appsec');
  }
  const active = activations.findLast((each) => each.network === network && each.status === 'ACTIVE');
  if (active?.settings !== settings) return;
  throw refusal('CONCURRENT-MODIFICATION-ERROR', `The onboarding is already active on ${network}.`, 'appsec');
}

function unprocessable(detail: string): Error {
  return refusal('UNPROCESSABLE-REQUEST', detail, 'appsec');
}
