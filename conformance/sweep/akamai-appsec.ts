import { handlers } from '@edgeward/akamai-appsec/msw';
import { operations } from '@edgeward/akamai-appsec/operations';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import type { Sweep } from './sweep.ts';

const conditions = [{ type: 'pathMatch', positiveMatch: true, value: ['/admin'] }] as const;
const targets = [1, 2].map((sequence) => ({
  targetId: 100 + sequence,
  type: 'website' as const,
  sequence,
  hostnames: ['www.example.com'],
  filePaths: ['/*'],
  securityPolicy: { policyId: 'shop_1' },
}));
const apiTarget = {
  targetId: 103,
  type: 'api' as const,
  sequence: 1,
  apis: [{ id: 624913, name: 'Orders' }],
  securityPolicy: { policyId: 'shop_1' },
};
const target = {
  type: 'website',
  hostnames: ['www.example.com'],
  filePaths: ['/checkout'],
  securityPolicy: { policyId: 'shop_1' },
};
const statusId = 'f81c92c5-b150-4c41-9b53-9cef7969150a';

const selectable = { hostnames: ['api.example.com'] };
const hostnames = { hostnames: ['new.example.com'] };
const exception = { exception: { specificHeaderCookieOrParamNames: [{ selector: 'ARGS', names: ['comment'] }] } };
const ruled = { action: 'alert', conditionException: exception };

/** Settings of the onboarding 43. */
const onboarding = {
  settingsLink: '/appsec/v1/onboardings/43/settings',
  onboardingLink: '/appsec/v1/onboardings/43',
  certificate: {
    certificateType: 'CUSTOM_NEW',
    adminContact: { email: 'admin@example.com', firstName: 'Ada', lastName: 'Admin', phone: '+1-555-0100' },
  },
  delivery: { origins: [{ hostname: 'pay.example.com', origin: 'origin-pay.example.com' }] },
  security: {
    configType: 'NEW',
    policyType: 'NEW',
    protections: {
      applyApplicationLayerControls: true,
      applyBotmanControls: true,
      applyNetworkLayerControls: true,
      applyRateControls: true,
      applySlowPostControls: true,
    },
  },
} as const;

/** The id of a vendor's rule, if another path has the id of a custom rule. */
function withRules(path: string, ruleId: number): Sweep['params'] {
  const found = operations.filter((operation) => operation.path.includes(`{policyId}${path}`));
  return Object.fromEntries(found.map(({ id }) => [id, { ruleId }]));
}

/** One of everything in a version beyond the documented parts. */
const documents = {
  'custom-deny/deny_custom_6': {
    id: 'deny_custom_6',
    name: 'Teapot',
    parameters: [{ name: 'response_status_code', value: '418' }],
  },
  'malware-policies/7001': { id: 7001, name: 'Uploads', hostnames: ['www.example.com'], paths: ['/upload'] },
  'rate-policies/4401': {
    id: 4401,
    name: 'Login',
    type: 'WAF',
    matchType: 'path',
    averageThreshold: 5,
    burstThreshold: 12,
    clientIdentifiers: ['ip'],
    requestType: 'ClientRequest',
    evaluation: { averageThreshold: 3, burstThreshold: 9, evaluationStatus: 'completed' },
  },
  'reputation-profiles/5501': { id: 5501, name: 'Attackers', context: 'WEBATCK', threshold: 5 },
  'url-protections/8801': { policyId: 8801, name: 'Search', rateThreshold: 100, intelligentLoadShedding: true },
  'bypass-network-lists': { networkLists: ['1024_PARTNERS'] },
  'selected-hostnames/eval-hostnames': hostnames,
  'security-policies/shop_1/bypass-network-lists': { networkLists: ['1024_PARTNERS'] },
  'security-policies/shop_1/selected-hostnames': { hostnameList: [{ hostname: 'www.example.com' }] },
  'security-policies/shop_1/wap-selected-hostnames': {
    protectedHostnames: ['a.example'],
    evalHostnames: ['b.example'],
  },
  'security-policies/shop_1/eval-hostnames': hostnames,
  'security-policies/shop_1/mode': { mode: 'ASE_MANUAL', current: 'KRS 1', eval: 'enabled', evaluating: 'KRS 2' },
  'security-policies/shop_1/rules/950002': ruled,
  'security-policies/shop_1/attack-groups/SQL': ruled,
};

const api = {
  host: 'www.example.com',
  basePath: '/v1/orders',
  enrichment: {
    requests: 9,
    dateFirstSeen: '2026-01-01',
    trend: 'UP',
    paths: [{ template: '/{id}', samples: ['/7'] }],
  },
  endpoints: [{ apiEndPointId: 624913, apiEndPointName: 'Orders', latest: { version: 2, basePath: '/v1' } }],
} as const;

const cve = {
  cveId: 'CVE-2021-44228',
  coverage: 'WAF',
  weaknessIds: ['CWE-502'],
  affectedSystems: [{ systemProduct: 'log4j', systemVendor: 'apache' }],
  mitigation: {
    attackGroups: [
      { groupName: 'Command Injection', groupRules: [{ ruleId: 950002, ruleName: 'System Command Access' }] },
    ],
  },
};

export const sweep: Sweep = {
  documented: 25,
  fake: () =>
    createFakeAkamaiAppSec({
      seed: {
        configurations: [
          {
            configuration: { id: 8277, name: 'Shop', latestVersion: 1 },
            failoverHostnames: ['failover.example.com'],
            subscriptions: { sample: ['security@example.com'] },
            customRules: [
              { id: 501, name: 'Admins only', version: 1, conditions },
              { id: 502, name: 'Left over', version: 1, conditions },
            ],
            versions: [
              {
                version: { version: 1 },
                selectableHostnames: {
                  availableSet: [{ hostname: 'api.example.com' }],
                  errorSet: [{ hostname: 'old.example.com' }],
                  selectedSet: [{ hostname: 'www.example.com' }],
                },
                securityPolicies: [
                  { policyId: 'shop_1', policyName: 'Shop' },
                  { policyId: 'spare_2', policyName: 'Spare' },
                ],
                documents,
                matchTargets: [...targets, apiTarget],
                customRuleActions: { shop_1: { 501: 'deny' } },
              },
            ],
          },
          {
            configuration: { id: 8278, name: 'Blog', latestVersion: 1 },
            versions: [{ version: { version: 1 }, selectedHostnames: [{ hostname: 'www.example.com' }] }],
          },
        ],
        apiEndpoints: { 624913: 'Orders' },
        cves: [cve],
        discoveredApis: [api],
        subscribedCves: [cve.cveId],
        onboardings: [
          {
            onboardingId: 42,
            hostnames: ['shop.example.com'],
            activations: [{ activationId: 7, network: 'PRODUCTION', status: 'ACTIVE' }],
          },
          { onboardingId: 43, hostnames: ['pay.example.com'], settings: onboarding },
        ],
        contractsGroups: [{ contractId: 'C-1FRYVV3', displayName: 'Shop', groupId: 64867 }],
        activations: [
          {
            activationId: 1233,
            action: 'ACTIVATE',
            network: 'STAGING',
            status: 'ACTIVATED',
            activationConfigs: [{ configId: 8277, configVersion: 1 }],
          },
        ],
        activationRequests: [{ statusId, createDate: '2026-01-01T00:00:00Z' }],
      },
    }),
  handlers,
  serviceUrl: 'https://akab-h05tnam3wl42son7.luna.akamaiapis.net',
  secrets: ['akab-fake-client-token', 'fake/client+secret=', 'akab-fake-access-token'],
  common: {
    configId: 8277,
    versionNumber: 1,
    targetId: 101,
    ruleId: 501,
    policyId: 'shop_1',
    activationId: 1233,
    statusId,
    hostname: 'www.example.com',
    type: 'website',
    ratePolicyId: 4401,
    reputationProfileId: 5501,
    malwarePolicyId: 7001,
    urlProtectionPolicyId: 8801,
    customDenyId: 'deny_custom_6',
    attackGroupId: 'SQL',
    ruleVersion: 1,
    apiId: 624913,
    cveId: cve.cveId,
    onboardingId: 42,
    basePath: api.basePath,
  },
  params: {
    ...withRules('/rules/{ruleId}', 950002),
    ...withRules('/eval-rules/{ruleId}', 950002),
    ...withRules('/rapid-rules/{ruleId}', 999901),
    'policies.network.ipGeoFirewall.update': {
      body: { block: 'blockSpecificIPGeo', ipControls: { blockedIPNetworkLists: { networkList: ['1024_BAD'] } } },
    },
    'cves.subscribe': { body: { cveIds: [cve.cveId] } },
    'cves.unsubscribe': { body: { cveIds: [cve.cveId] } },
    'onboardings.create': { body: { contractId: 'C-1FRYVV3', groupId: 64867, hostnames: ['new.example.com'] } },
    'onboardings.delete': { onboardingId: 43 },
    'onboardings.onboardingSettings.update': { onboardingId: 43, body: onboarding },
    'onboardings.onboardingActivations.create': {
      onboardingId: 43,
      body: { network: 'STAGING', notificationEmails: ['operator@example.com'] },
    },
    'onboardings.onboardingActivations.get': { activationId: 7 },
    'apiDiscovery.discoveredApiEndpoints.create': { body: { apiName: 'Orders', contractId: 'C-1', groupId: 64867 } },
    'versions.diff': { body: { from: 1, to: 1 } },
    'securityPolicies.create': { body: { policyName: 'Blog', policyPrefix: 'blog' } },
    'securityPolicies.delete': { policyId: 'spare_2' },
    'policies.actions.malwarePolicyActions.updateAll': {
      body: { malwarePolicyActions: [{ id: 7001, action: 'deny', unscannedAction: 'alert' }] },
    },
    'policies.tuning.tuningRecommendations.respond': { body: { action: 'DECLINE', selectorId: 84220 } },
    'evaluation.evalMode.update': { body: { eval: 'RESTART' } },
    'evaluation.evalHostnames.append': { body: selectable },
    'evaluation.evalHostnames.protect': { body: hostnames },
    'evaluation.evalHostnames.replace': { body: selectable },
    'evaluation.policyEvalHostnames.append': { body: selectable },
    'evaluation.policyEvalHostnames.protect': { body: hostnames },
    'evaluation.policyEvalHostnames.replace': { body: selectable },
    'policies.policySelectedHostnames.append': { body: { hostnameList: [{ hostname: 'api.example.com' }] } },
    'policies.policySelectedHostnames.replace': { body: { hostnameList: [{ hostname: 'api.example.com' }] } },
    'versions.clone': { body: { createFromVersion: 1, ruleUpdate: false } },
    'selectedHostnames.append': { body: { hostnameList: [{ hostname: 'api.example.com' }] } },
    'selectedHostnames.remove': { body: { hostnameList: [{ hostname: 'www.example.com' }] } },
    'selectedHostnames.replace': { body: { hostnameList: [{ hostname: 'api.example.com' }] } },
    'matchTargets.create': { body: target },
    'matchTargets.update': { body: target },
    'matchTargets.reorder': {
      body: {
        type: 'website',
        targetSequence: targets.map(({ targetId }, index) => ({ targetId, sequence: 2 - index })),
      },
    },
    'customRules.create': { body: { name: 'No crawlers', conditions } },
    'customRules.update': { body: { name: 'Admins and operators', conditions } },
    'customRules.delete': { ruleId: 502 },
    'customRuleActions.set': { body: { action: 'alert' } },
    'activations.create': {
      body: {
        action: 'ACTIVATE',
        network: 'STAGING',
        note: 'First',
        notificationEmails: ['operator@example.com'],
        activationConfigs: [{ configId: 8277, configVersion: 1 }],
      },
    },
  },
};
