import type { AccountSeed, VersionSeed } from '../../src/testing/index.js';
import { fixture } from '../support/fixtures.js';
import { live } from '../testing/small-seed.js';

const novelty = { xNewer: { nested: [{ id: 1, xDeep: null }, 'text', 2.5], empty: {} } };

/**
 * A shop with a live version whose export has some thousand lines: the documentation's sample, members known from newer
 * services, and unknown members at every place.
 */
export function largeShop(): AccountSeed {
  const sample = fixture<Record<string, unknown>>('export-configuration-version.answer.json');
  const policies = Array.from({ length: 8 }, (_, index) => ({
    policyId: `shop_${index}`,
    policyName: `Policy ${index}`,
    policySecurityControls: { applyApiConstraints: false, applyRateControls: true },
    ...novelty,
  }));
  const version: VersionSeed = {
    ...live,
    selectedHostnames: Array.from({ length: 200 }, (_, index) => ({ hostname: `h${index}.example.com` })),
    securityPolicies: policies,
    matchTargets: Array.from({ length: 40 }, (_, index) => ({
      targetId: 100 + index,
      type: 'website' as const,
      sequence: index + 1,
      securityPolicy: { policyId: `shop_${index % 8}`, ...novelty },
      hostnames: [`h${index}.example.com`],
      filePaths: ['/*'],
      defaultFile: 'NO_MATCH',
      effectiveSecurityControls: { applyApiConstraints: false, applyRateControls: true },
      ...novelty,
    })),
    customRuleActions: { shop_0: { 7: 'alert' } },
    exported: {
      ...sample,
      ...novelty,
      advancedSettings: { evasivePathMatch: { enablePathMatch: true }, ...novelty },
      responseActions: { customDenyActions: [{ actionId: 'cd_1', actionName: 'Deny', ...novelty }] },
      securityPolicies: policies.map(({ policyId }) => ({
        id: policyId,
        webApplicationFirewall: { ruleActions: [{ id: 950001, action: 'deny', ...novelty }], ...novelty },
        botManagement: { botDetectionActions: [{ detectionId: 'd1', action: 'monitor', ...novelty }] },
      })),
    },
  };
  return {
    configurations: [
      {
        configuration: { id: 8277, name: 'Shop', latestVersion: 1 },
        versions: [version],
        customRules: [
          {
            id: 7,
            name: 'Login',
            version: 1,
            structured: true,
            conditions: [{ type: 'pathMatch', positiveMatch: true, value: ['/login'] }],
          },
        ],
      },
    ],
  };
}
