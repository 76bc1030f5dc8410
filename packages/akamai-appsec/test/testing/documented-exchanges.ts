import { readFileSync } from 'node:fs';
import type {
  Activation,
  Configuration,
  ConfigurationVersion,
  ConfigurationVersionPage,
  CustomRule,
  CustomRuleActionList,
  ExportedConfiguration,
  HostnameSelection,
  MatchTarget,
  MatchTargetList,
  MatchTargetOrder,
  SecurityPolicyList,
  SelectableHostnameSets,
} from '../../src/generated/models.js';
import type { AccountSeed, ConfigurationSeed, FakeAkamaiAppSecOptions, VersionSeed } from '../../src/testing/index.js';

/** A documented answer, with a fake's state for it and its request. */
export interface DocumentedExchange {
  /** The documentation has some answers twice. */
  readonly answers: readonly string[];
  readonly line: string;
  readonly requests?: readonly string[];
  readonly seed: AccountSeed;
  readonly options?: FakeAkamaiAppSecOptions;

  /** When the request is sent. */
  readonly time?: string;

  /** The fake's different answer if the sample contradicts itself, by JSON pointer, with the reason. */
  readonly instead?: Readonly<Record<string, { readonly value: unknown; readonly why: string }>>;
}

/** Reads a sample of the vendor's documentation. */
export function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
}

function account(id: number, versions: readonly VersionSeed[], more: Partial<ConfigurationSeed> = {}): AccountSeed {
  return { configurations: [{ configuration: { id, name: 'TestConfig' }, versions, ...more }] };
}

const notPeriod = { value: 'PT5M', why: '`PTM5` is no ISO 8601 duration' };
const inactive = { status: 'Inactive' };

const selection = fixture<HostnameSelection>('list-selected-hostnames.answer.json').hostnameList;
const targets = fixture<MatchTargetList>('list-match-targets.answer.json').matchTargets;
const target = fixture<MatchTarget>('get-a-match-target.answer.json');
const order = fixture<MatchTargetOrder>('modify-match-target-order.answer.json');
const rule = fixture<CustomRule>('get-a-custom-rule.answer.json');
const listedActions = fixture<CustomRuleActionList>('list-custom-rule-actions.answer.json').customRules;
const activation = fixture<Activation>('get-activation-status.answer.json');
const request = { statusId: 'f81c92c5-b150-4c41-9b53-9cef7969150a', createDate: '2018-06-19T11:27:55Z' };

/** The policy of the documented match target, with the settings turned off in the documented answer. */
const policy = {
  policyId: 'fwsf_32432',
  policySecurityControls: {
    applyApplicationLayerControls: true,
    applyNetworkLayerControls: false,
    applyRateControls: true,
    applyReputationControls: false,
    applySlowPostControls: false,
  },
};
const networkLists = { '888518_ACDDCKERS': 'Test network list 1', '1304427_AAXXBBLIST': 'Test network list 2' };

function activated(network: 'production' | 'staging'): AccountSeed {
  return {
    configurations: [
      {
        configuration: { id: 1, name: 'config 1' },
        versions: [{ version: { version: 4 } }, { version: { version: 2, [network]: { status: 'Active' } } }],
      },
    ],
    activations: [{ ...activation, activationId: 1233, status: 'FAILED' }],
  };
}

/** Every documented answer. */
export const documentedExchanges: readonly DocumentedExchange[] = [
  {
    answers: ['list-configurations.answer.json'],
    line: 'GET /configs',
    seed: {
      configurations: fixture<{ configurations: Configuration[] }>(
        'list-configurations.answer.json',
      ).configurations.map((configuration) => ({ configuration })),
    },
  },
  {
    answers: ['list-configuration-versions.answer.json'],
    // The sample URL has `detail=false`, and this would leave out the details.
    line: 'GET /configs/8277/versions?page=1&pageSize=10&detail=true',
    seed: account(
      8277,
      (fixture<ConfigurationVersionPage>('list-configuration-versions.answer.json').versionList ?? []).map(
        (version) => ({ version }),
      ),
      { stagingExpediteRequestId: 5861, productionExpediteRequestId: 6951 },
    ),
  },
  {
    answers: ['clone-a-configuration-version.answer.json'],
    requests: ['clone-a-configuration-version.request.json', 'data-configuration-clone.request.json'],
    line: 'POST /configs/8277/versions',
    seed: account(8277, [{ version: { version: 1, versionNotes: 'Membership Benefits' } }]),
    time: '2013-10-07T17:58:52Z',
    instead: {
      '/production': { value: inactive, why: 'what has just been made cannot have been activated months later' },
    },
  },
  {
    answers: ['get-configuration-version-details.answer.json', 'data-configuration.answer.json'],
    line: 'GET /configs/8277/versions/2',
    seed: account(8277, [{ version: fixture<ConfigurationVersion>('get-configuration-version-details.answer.json') }]),
  },
  {
    answers: ['export-configuration-version.answer.json'],
    line: 'GET /export/configs/8277/versions/2',
    seed: exportedAccount(fixture('export-configuration-version.answer.json')),
  },
  {
    answers: ['list-selectable-hostnames.answer.json', 'data-selectable-hostnames.answer.json'],
    line: 'GET /configs/123/versions/2/selectable-hostnames',
    seed: account(123, [
      {
        version: { version: 2 },
        selectableHostnames: fixture<SelectableHostnameSets>('list-selectable-hostnames.answer.json'),
      },
    ]),
  },
  {
    answers: ['list-selected-hostnames.answer.json', 'data-selected-hostnames.answer.json'],
    line: 'GET /configs/123/versions/2/selected-hostnames',
    seed: account(123, [{ version: { version: 2 }, selectedHostnames: selection }]),
  },
  {
    answers: ['modify-selected-hostnames.answer.json'],
    requests: ['modify-selected-hostnames.request.json'],
    line: 'PUT /configs/123/versions/2/selected-hostnames',
    seed: account(123, [{ version: { version: 2 }, selectedHostnames: [{ hostname: 'former.example.com' }] }]),
  },
  {
    answers: ['list-security-policies.answer.json', 'data-security-policy.answer.json'],
    line: 'GET /configs/1232/versions/8/security-policies?notMatched=false&detail=true',
    seed: account(1232, [
      {
        version: { version: 8 },
        securityPolicies: fixture<SecurityPolicyList>('list-security-policies.answer.json').policies,
      },
    ]),
  },
  {
    answers: ['list-match-targets.answer.json'],
    line: 'GET /configs/17027/versions/25/match-targets?policyId=ancv_1234&includeChildObjectName=true',
    seed: account(17027, [
      {
        version: { version: 25 },
        matchTargets: [...(targets.apiTargets ?? []), ...(targets.websiteTargets ?? [])].reverse(),
      },
    ]),
  },
  {
    answers: ['create-a-match-target.answer-201.json'],
    requests: ['create-a-match-target.request.json'],
    line: 'POST /configs/17027/versions/25/match-targets',
    seed: {
      ...account(17027, [
        { version: { version: 25 }, securityPolicies: [policy] },
        { version: { version: 24 }, matchTargets: [{ ...target, targetId: 112230 }] },
      ]),
      networkLists,
    },
  },
  {
    answers: ['modify-match-target-order.answer.json', 'data-match-target-order.answer.json'],
    requests: ['modify-match-target-order.request.json'],
    line: 'PUT /configs/17027/versions/25/match-targets/sequence',
    seed: account(17027, [
      {
        version: { version: 25 },
        matchTargets: order.targetSequence.map(({ targetId, sequence }) => ({
          ...target,
          targetId,
          sequence: 3 - sequence,
        })),
      },
    ]),
  },
  {
    answers: ['get-a-match-target.answer.json', 'data-match-target.answer.json'],
    line: 'GET /configs/17027/versions/25/match-targets/112231?includeChildObjectName=true',
    seed: account(17027, [{ version: { version: 25 }, matchTargets: [target] }]),
  },
  {
    answers: ['modify-a-match-target.answer.json'],
    requests: ['modify-a-match-target.request.json'],
    line: 'PUT /configs/17027/versions/25/match-targets/112231',
    seed: {
      ...account(17027, [
        {
          version: { version: 25 },
          securityPolicies: [policy],
          matchTargets: [{ targetId: 112231, type: 'website', sequence: 1, securityPolicy: { policyId: 'former' } }],
        },
      ]),
      networkLists,
    },
  },
  {
    answers: ['list-custom-rules.answer.json'],
    line: 'GET /configs/99999/custom-rules',
    seed: account(
      99999,
      [
        {
          version: { version: 1, production: { status: 'Active' } },
          customRuleActions: { policy: { 111111: 'deny' } },
        },
        { version: { version: 2 }, customRuleActions: { policy: { 111112: 'alert' } } },
      ],
      {
        customRules: [
          { id: 111111, name: 'Example 1', version: 1 },
          { id: 111112, name: 'Example 2', version: 1 },
          { id: 111113, name: 'Example 3', version: 2 },
        ],
      },
    ),
    instead: Object.fromEntries(
      [111111, 111112, 111113].map((id, index) => [
        `/customRules/${index}/link`,
        {
          value: `/appsec/v1/configs/99999/custom-rules/${id}`,
          why: 'the operations and the links of the actions say custom-rules, this sample customRules',
        },
      ]),
    ),
  },
  {
    answers: ['create-a-custom-rule.answer.json'],
    requests: ['create-a-custom-rule.request.json'],
    line: 'POST /configs/17027/custom-rules',
    seed: account(17027, [], { customRules: [{ ...rule, id: 661698 }] }),
  },
  {
    answers: ['get-a-custom-rule.answer.json', 'data-custom-rule.answer.json'],
    line: 'GET /configs/17027/custom-rules/661699',
    seed: account(17027, [], { customRules: [rule] }),
  },
  {
    answers: ['modify-a-custom-rule.answer.json'],
    requests: ['modify-a-custom-rule.request.json'],
    line: 'PUT /configs/17027/custom-rules/661699',
    seed: account(17027, [], {
      customRules: [{ id: 661699, name: 'Former', version: 1, ruleActivated: false, conditions: [] }],
    }),
  },
  {
    answers: ['list-custom-rule-actions.answer.json', 'data-custom-rule-actions.answer.json'],
    line: 'GET /configs/16400/versions/1/security-policies/policy/custom-rules',
    seed: account(
      16400,
      [
        {
          version: { version: 1 },
          securityPolicies: [{ policyId: 'policy' }],
          customRuleActions: { policy: { 622918: 'alert', 615894: 'deny' } },
        },
      ],
      { customRules: listedActions.map(({ id = 0, name = '' }) => ({ id, name, version: 1 })) },
    ),
  },
  {
    answers: ['modify-a-custom-rule-action.answer.json'],
    requests: ['modify-a-custom-rule-action.request.json'],
    line: 'PUT /configs/17027/versions/1/security-policies/policy/custom-rules/661699',
    seed: account(17027, [{ version: { version: 1 }, securityPolicies: [{ policyId: 'policy' }] }], {
      customRules: [rule],
    }),
  },
  {
    answers: ['activate-a-configuration-version.answer.json'],
    requests: ['activate-a-configuration-version.request.json', 'data-activation.request.json'],
    line: 'POST /activations',
    seed: activated('staging'),
    time: '2013-10-07T17:41:52Z',
    instead: {
      '/network': { value: 'STAGING', why: 'the request asks for STAGING, the answer says PRODUCTION' },
      '/estimate': notPeriod,
    },
  },
  {
    answers: ['activate-a-configuration-version.answer-202.json'],
    requests: ['activate-a-configuration-version.request.json'],
    line: 'POST /activations',
    seed: activated('staging'),
    options: { activationPath: '202' },
    time: request.createDate,
  },
  {
    answers: ['get-an-activation-request-status.answer.json'],
    line: `GET /activations/status/${request.statusId}`,
    seed: { activationRequests: [request] },
  },
  {
    answers: ['get-an-activation-request-status.answer-303.json'],
    line: `GET /activations/status/${request.statusId}`,
    seed: { activationRequests: [{ ...request, activationId: 1234 }] },
  },
  {
    answers: ['get-activation-status.answer.json', 'data-activation.answer.json'],
    line: 'GET /activations/1234',
    seed: { activations: [activation] },
  },
];

/** Splits an export into the parts of an account. */
function exportedAccount(exported: ExportedConfiguration): AccountSeed {
  const {
    configId,
    configName = '',
    selectableHosts = [],
    selectedHosts = [],
    errorHosts = [],
    customRules = [],
    matchTargets = {},
    securityPolicies = [],
    ratePolicies,
    reputationProfiles,
    rulesets,
    siem,
    advancedOptions,
    ...version
  } = exported;
  const seeded: VersionSeed = {
    version,
    selectableHostnames: { availableSet: selectableHosts.map((hostname) => ({ hostname })), errorSet: errorHosts },
    selectedHostnames: selectedHosts.map((hostname) => ({ hostname })),
    matchTargets: [...(matchTargets.apiTargets ?? []), ...(matchTargets.websiteTargets ?? [])].map(
      ({ id = 0, type = '', securityPolicy = { policyId: '' }, ...rest }) => ({
        ...rest,
        targetId: id,
        type,
        securityPolicy,
        configId,
        configVersion: version.version,
      }),
    ),
    securityPolicies: securityPolicies.map(({ id = '', name = '', hasRatePolicyWithApiKey = false }) => ({
      policyId: id,
      policyName: name,
      hasRatePolicyWithApiKey,
    })),
    customRuleActions: Object.fromEntries(
      securityPolicies.map(({ id = '', customRuleActions = [] }) => [
        id,
        Object.fromEntries(customRuleActions.map((item) => [item.id, item.action ?? ''])),
      ]),
    ),
    exported: {
      ratePolicies,
      reputationProfiles,
      rulesets,
      siem,
      advancedOptions,
      securityPolicies: securityPolicies.map(({ customRuleActions: _actions, ...rest }) => rest),
    },
  };
  return {
    configurations: [
      {
        configuration: { id: configId, name: configName },
        versions: [seeded],
        customRules: customRules.map(({ id = 0, name = '', ...rest }) => ({ ...rest, id, name })),
      },
    ],
  };
}
