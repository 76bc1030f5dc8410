import type { AccountSeed, VersionSeed } from '../../src/testing/index.js';
import { onboardingSeeds } from './onboarding-seed.js';

/** An editable version, with a policy without match targets. */
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

const active = { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T00:00:00Z' };

/** A version active on both networks. */
export const live: VersionSeed = { ...draft, version: { version: 1, production: active, staging: active } };

/** An account with the configuration 8277, `Shop`, and these `versions`. */
export function shop(...versions: readonly VersionSeed[]): AccountSeed {
  return {
    configurations: [{ configuration: { id: 8277, name: 'Shop', latestVersion: versions.length }, versions }],
  };
}

/** The path of a version of the shop. */
export function version(number = 1): string {
  return `/configs/8277/versions/${number}`;
}

const { securityPolicies = [] } = draft;
const hosts = (...names: readonly string[]): readonly { readonly hostname: string }[] =>
  names.map((hostname) => ({ hostname }));

/**
 * An account with a version in each state. Configuration 8277 has a draft, a version active on both networks, and one
 * pending on production. Each of the others has a draft: 9000 with a hostname of 8277, 9001 with two policies of
 * another product, 9002 with an invalid hostname, and 9003 with the hostname of 9001.
 */
export const accountSeed: AccountSeed = {
  configurations: [
    {
      configuration: { id: 8277, name: 'Shop', latestVersion: 3 },
      versions: [
        {
          ...draft,
          selectableHostnames: {
            availableSet: hosts('shop.example.com'),
            errorSet: [{ hostname: 'gone.example.com', reason: 'No access', reasonCode: 403 }],
          },
          securityPolicies: [...securityPolicies, { policyId: 'pay_2', policyName: 'Pay', policySecurityControls: {} }],
          matchTargets: [
            { targetId: 1, type: 'website', sequence: 1, securityPolicy: { policyId: 'shop_1' } },
            {
              targetId: 2,
              type: 'api',
              sequence: 2,
              securityPolicy: { policyId: 'shop_1' },
              apis: [{ id: 1, name: 'Orders' }],
            },
          ],
        },
        {
          ...draft,
          version: { version: 2, production: active, staging: active },
          customRuleActions: { shop_1: { 7: 'deny' } },
        },
        { ...draft, version: { version: 3, production: { status: 'Pending', action: 'ACTIVATE' } } },
      ],
      customRules: [7, 8].map((id) => ({ id, name: `Rule ${id}`, version: 1, conditions: [] })),
    },
    {
      configuration: { id: 9000, name: 'Blog', latestVersion: 1 },
      versions: [
        {
          ...draft,
          selectableHostnames: { errorSet: hosts('gone.example.com') },
          selectedHostnames: hosts('WWW.example.com'),
        },
      ],
    },
    {
      configuration: { id: 9001, name: 'Pay', latestVersion: 1, targetProduct: 'WAP' },
      versions: [
        {
          ...draft,
          securityPolicies: [...securityPolicies, { policyId: 'pay_2', policyName: 'Pay' }],
          selectedHostnames: hosts('a.example.com'),
        },
      ],
    },
    {
      configuration: { id: 9002, name: 'Old', latestVersion: 1 },
      versions: [
        {
          ...draft,
          selectableHostnames: { errorSet: hosts('gone.example.com') },
          selectedHostnames: hosts('gone.example.com'),
        },
      ],
    },
    {
      configuration: { id: 9003, name: 'Twin', latestVersion: 1 },
      versions: [{ ...draft, selectedHostnames: hosts('A.example.com') }],
    },
  ],
  apiEndpoints: { 1: 'Orders' },
  contractsGroups: [{ contractId: 'C-1FRYVV3', groupId: 64867 }],
  onboardings: onboardingSeeds,
  discoveredApis: [{ host: 'api.example.com', basePath: 'v1' }],
};
