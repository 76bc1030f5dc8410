import type { AccountSeed, VersionSeed } from '../../src/testing/index.js';

/** A version that can be edited, with a policy that nothing leads to. */
export const draft: VersionSeed = {
  version: { version: 1 },
  selectedHostnames: [{ hostname: 'www.example.com' }],
  securityPolicies: [
    {
      policyId: 'shop_1',
      policyName: 'Shop',
      policySecurityControls: { applyApiConstraints: false, applyRateControls: true },
      hasRatePolicyWithApiKey: false,
    },
  ],
};

/** A version that is active on both networks. */
export const live: VersionSeed = {
  ...draft,
  version: {
    version: 1,
    production: { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T00:00:00Z' },
    staging: { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T00:00:00Z' },
  },
};

/** An account with the configuration 8277, `Shop`, which holds `versions`. */
export function shop(...versions: readonly VersionSeed[]): AccountSeed {
  return {
    configurations: [{ configuration: { id: 8277, name: 'Shop', latestVersion: versions.length }, versions }],
  };
}

/** The path of a version of the shop. */
export function version(number = 1): string {
  return `/configs/8277/versions/${number}`;
}
