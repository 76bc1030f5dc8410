import type { OnboardingSettings } from '../../generated/models.js';
import { recordsOf } from './records.js';
import { type OnboardingActivationState, type OnboardingSeed, type OnboardingState, onboardingPath } from './state.js';

/** Builds an onboarding from its seed. */
export function onboardingState(seed: OnboardingSeed, createdDate: string, createdBy: string): OnboardingState {
  const { onboardingId, hostnames, contractId = 'C-1FRYVV3', groupId = 64867, validated = [] } = seed;
  const settings = seed.settings ?? initialSettings(onboardingId, hostnames, createdBy);
  const activations = (seed.activations ?? []).map(
    (activation): OnboardingActivationState => ({
      ...activation,
      createdBy,
      createdDate,
      settings,
      ...(activation.status !== 'PENDING' && { completedDate: createdDate }),
    }),
  );
  const state: OnboardingState = {
    onboardingId,
    contractId,
    groupId,
    hostnames,
    settings,
    isConfigured: seed.settings !== undefined || activations.length > 0,
    activations,
    records: new Map(),
    createdBy,
    createdDate,
    modifiedDate: createdDate,
  };
  for (const part of validated) {
    for (const { recordName } of recordsOf(part, state)) state.records.set(`${part} ${recordName}`, 'VALIDATED');
  }
  return state;
}

/** Inferred: a new onboarding proposes an origin for each hostname, and all protections. */
function initialSettings(onboardingId: number, hostnames: readonly string[], user: string): OnboardingSettings {
  const [name] = hostnames;
  return {
    settingsLink: `${onboardingPath(onboardingId)}/settings`,
    onboardingLink: onboardingPath(onboardingId),
    certificate: {
      certificateType: 'CUSTOM_NEW',
      commonName: name,
      adminContact: { email: `${user}@example.com`, firstName: user, lastName: user, phone: '+1-555-0100' },
    },
    delivery: { origins: hostnames.map((hostname) => ({ hostname, origin: `origin-${hostname}` })) },
    security: {
      configType: 'NEW',
      configName: name,
      policyType: 'NEW',
      policyName: name,
      protections: {
        applyApplicationLayerControls: true,
        applyBotmanControls: true,
        applyNetworkLayerControls: true,
        applyRateControls: true,
        applyReputationControls: true,
        applySlowPostControls: true,
      },
    },
  };
}
