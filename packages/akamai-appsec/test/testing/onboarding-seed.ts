import type { OnboardingSettings } from '@edgeward/akamai-appsec';
import type { AccountSeed } from '../../src/testing/index.js';

/** Settings of an onboarding of one hostname. */
export function onboardingSettings(onboardingId: number, hostname: string): OnboardingSettings {
  return {
    settingsLink: `/appsec/v1/onboardings/${onboardingId}/settings`,
    onboardingLink: `/appsec/v1/onboardings/${onboardingId}`,
    certificate: {
      certificateType: 'CUSTOM_NEW',
      adminContact: { email: 'admin@example.com', firstName: 'Ada', lastName: 'Admin', phone: '+1-555-0100' },
    },
    delivery: { origins: [{ hostname, origin: `origin-${hostname}` }] },
    security: {
      configType: 'NEW',
      policyType: 'NEW',
      protections: {
        applyApplicationLayerControls: true,
        applyBotmanControls: false,
        applyNetworkLayerControls: true,
        applyRateControls: true,
        applySlowPostControls: true,
      },
    },
  };
}

/** Onboardings in each state: 41 is new, 42 configured, 43 active everywhere, and 44 pending on staging. */
export const onboardingSeeds: NonNullable<AccountSeed['onboardings']> = [
  { onboardingId: 41, hostnames: ['new.example.com'] },
  { onboardingId: 42, hostnames: ['shop.example.com'], settings: onboardingSettings(42, 'shop.example.com') },
  {
    onboardingId: 43,
    hostnames: ['live.example.com'],
    activations: [
      { activationId: 6, network: 'STAGING', status: 'ACTIVE' },
      { activationId: 7, network: 'PRODUCTION', status: 'ACTIVE' },
    ],
  },
  {
    onboardingId: 44,
    hostnames: ['late.example.com'],
    activations: [{ activationId: 8, network: 'STAGING', status: 'PENDING' }],
  },
];
