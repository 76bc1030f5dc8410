import type { AccountSeed, VersionSeed } from './seed.js';

const content = {
  selectableHostnames: { availableSet: [{ hostname: 'shop.example.com' }, { hostname: 'pay.example.com' }] },
  securityPolicies: [{ policyId: 'shop_1', policyName: 'Shop' }],
  matchTargets: [
    {
      targetId: 112231,
      type: 'website',
      sequence: 1,
      securityPolicy: { policyId: 'shop_1' },
      hostnames: ['www.example.com'],
      filePaths: ['/*'],
      defaultFile: 'RECURSIVE_MATCH',
    },
  ],
} as const satisfies Partial<VersionSeed>;

const former = { status: 'Deactivated', action: 'ACTIVATE', time: '2025-11-03T09:00:00Z' };
const live = { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T09:00:00Z' };

/**
 * A seed to start with: configuration 8277 of a shop. Its version 2 is live on both networks; version 1 was before.
 *
 * @example
 * ```ts
 * import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
 *
 * const fake = createFakeAkamaiAppSec({ seed: shopSeed });
 * ```
 */
export const shopSeed: AccountSeed = {
  configurations: [
    {
      configuration: { id: 8277, name: 'Shop', latestVersion: 2, productionVersion: 2, stagingVersion: 2 },
      versions: [
        {
          ...content,
          version: { version: 1, production: former, staging: former },
          selectedHostnames: [{ hostname: 'www.example.com' }, { hostname: 'old.example.com' }],
        },
        {
          ...content,
          version: { version: 2, basedOn: 1, production: live, staging: live },
          selectedHostnames: [{ hostname: 'www.example.com' }],
        },
      ],
    },
  ],
  activations: [
    {
      activationId: 1,
      action: 'ACTIVATE',
      status: 'ACTIVATED',
      network: 'PRODUCTION',
      createDate: '2025-11-03T08:50:00Z',
      activationConfigs: [{ configId: 8277, configVersion: 1 }],
    },
    {
      activationId: 2,
      action: 'ACTIVATE',
      status: 'ACTIVATED',
      network: 'PRODUCTION',
      createDate: '2025-12-01T08:50:00Z',
      activationConfigs: [{ configId: 8277, configVersion: 2, previousConfigVersion: 1 }],
    },
  ],
};
