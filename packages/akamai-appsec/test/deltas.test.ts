import { rawKind } from '@edgeward/akamai-appsec';
import { operations } from '@edgeward/akamai-appsec/operations';
import { describe, expect, test } from 'vitest';
import { answering, answeringWith, json } from './support/answering.js';
import { callOperation } from './support/call-operation.js';
import { controlActionsPath, controlTakesAnswer, controlTakesRequest } from './support/documented-only.js';
import { fixture } from './support/fixtures.js';

interface Delta {
  readonly title: string;
  readonly operation: string;
  readonly answer: unknown;
  readonly status?: number;

  /** The returned value, if it differs from the received one. */
  readonly value?: unknown;
}

const rule = { id: 661699, name: 'Fat Rule', version: 1 };
const condition = { positiveMatch: true, value: ['a'] };
const action = { name: 'Rule', link: '/appsec-resource/v1/configs/1/custom-rules/661699', canUseAdvancedActions: true };
const activation = { activationId: 1234, action: 'ACTIVATE', network: 'STAGING' };

const answers: readonly Delta[] = [
  {
    title: 'configurations say their file type and product',
    operation: 'configurations.list',
    answer: { configurations: [{ id: 1, latestVersion: 2, name: 'A', fileType: 'WAF', targetProduct: 'KSD' }] },
  },
  {
    title: 'versions in a list say their configuration',
    operation: 'versions.list',
    answer: {
      totalSize: 1,
      versionList: [{ configId: 1, version: 1, production: { status: 'Inactive' }, staging: { status: 'Inactive' } }],
    },
  },
  {
    title: 'versions in an old list have links and times in milliseconds',
    operation: 'versions.list',
    answer: { totalSize: 1, versionList: [{ version: 1, createDate: 1381168732000, links: [{ rel: 'self' }] }] },
  },
  {
    title: 'an export has parts that are newer than the documentation',
    operation: 'versions.export',
    answer: {
      configId: 1,
      version: 1,
      targetProduct: 'KSD',
      advancedSettings: { botAnalyticsCookieSettings: {} },
      customDenyList: [{ id: 'deny_custom_622918', name: 'A', parameters: [] }],
      customBotCategories: [{}],
      customBotCategorySequence: ['a'],
      customClients: [{}],
      customClientSequence: ['a'],
      customDefinedBots: [{}],
      responseActions: { challengeActions: [] },
      evaluating: { securityPolicies: [] },
      malwarePolicies: [{ id: 1 }],
    },
  },
  {
    title: 'the policies of an export are nested',
    operation: 'versions.export',
    answer: {
      configId: 1,
      version: 1,
      securityPolicies: [
        {
          id: 'a_1',
          name: 'A',
          webApplicationFirewall: { ruleActions: [], attackGroupActions: [], threatIntel: 'on' },
          clientReputation: { reputationProfileActions: [] },
          ipGeoFirewall: { block: 'blockSpecificIPGeo' },
          securityControls: { applyMalwareControls: true },
          RequestBody: { requestBodyInspectionLimitInKB: '16' },
        },
      ],
    },
  },
  {
    title: 'a hostname that nothing protects has null for its configuration',
    operation: 'selectableHostnames.get',
    answer: {
      configId: 1,
      configVersion: 2,
      protectARLInclusionHost: true,
      selectedSet: [{ hostname: 'a.example', configIdInProduction: null, configNameInProduction: null }],
    },
  },
  {
    title: 'the selected hostnames say a mode',
    operation: 'selectedHostnames.get',
    answer: { hostnameList: [{ hostname: 'a.example' }], mode: 'append' },
  },
  {
    title: 'policies have more controls than seven',
    operation: 'securityPolicies.list',
    answer: {
      configId: 1,
      version: 2,
      policies: [
        { policyId: 'a_1', policySecurityControls: { applyMalwareControls: true, applyUserValidationControls: false } },
      ],
    },
  },
  {
    title: 'the order of match targets has its type in small letters',
    operation: 'matchTargets.reorder',
    answer: { targetSequence: [{ targetId: 1, sequence: 1 }], type: 'website' },
  },
  {
    title: 'custom rules in a list have a time, a sampling rate and a network',
    operation: 'customRules.list',
    answer: { customRules: [{ ...rule, samplingRate: 50, stagingOnly: true }] },
  },
  {
    title: 'the time of a custom rule has its status in capital letters',
    operation: 'customRules.list',
    answer: {
      customRules: [
        {
          ...rule,
          effectiveTimePeriod: { startDate: '2024-01-01T00:00:00Z', endDate: '2024-02-01T00:00:00Z', status: 'ACTIVE' },
        },
      ],
    },
  },
  {
    title: 'custom rules have members that are newer than the documentation',
    operation: 'customRules.get',
    answer: {
      ...rule,
      operation: 'OR',
      effectiveTimePeriod: { startDate: '2024-01-01T00:00:00Z', endDate: '2024-02-01T00:00:00Z', status: 'expired' },
      samplingRate: 100,
      loggingOptions: [{ id: 'REQUEST_HEADER_MATCH', name: 'a', value: 'b' }],
      stagingOnly: true,
    },
  },
  ...[
    'clientCertPresentMatch',
    'clientCertValidMatch',
    'clientTlsFingerprintMatch',
    'hostMatch',
    'ipAddressMatch',
    'geoMatch',
    'asNumberMatch',
    'clientListMatch',
  ].map((type) => ({
    title: `custom rules have conditions of the type ${type}`,
    operation: 'customRules.get',
    answer: { ...rule, conditions: [{ type, ...condition }] },
  })),
  {
    title: 'conditions have members beside their values',
    operation: 'customRules.get',
    answer: {
      ...rule,
      conditions: [
        {
          type: 'pathMatch',
          ...condition,
          valueExactMatch: true,
          valueIgnoreSegment: true,
          valueNormalize: true,
          valueRecursive: true,
        },
        { type: 'ipMatch', ...condition, useXForwardForHeaders: true },
        { type: 'cookieMatch', ...condition, name: ['a'], nameCase: true, nameWildcard: true },
      ],
    },
  },
  {
    title: 'the actions of a policy are a bare list',
    operation: 'customRuleActions.list',
    answer: [{ ...action, action: 'deny', ruleId: 661699 }],
    value: { customRules: [{ ...action, action: 'deny', ruleId: 661699 }] },
  },
  {
    title: 'an action is a custom denial',
    operation: 'customRuleActions.list',
    answer: { customRules: [{ action: 'deny_custom_622918', id: 661699 }] },
  },
  {
    title: 'the answer to setting an action says what it was set for',
    operation: 'customRuleActions.set',
    answer: { ...action, action: 'alert', ruleId: 661699 },
  },
  ...['INACTIVE', 'ABORTED', 'DEACTIVATED', 'PENDING_DEACTIVATION', 'NEW', 'NEWER_THAN_NEW'].map((status) => ({
    title: `an activation is ${status}`,
    operation: 'activations.get',
    answer: { ...activation, status },
  })),
  {
    title: 'the link to an activation request is a text',
    operation: 'activations.create',
    status: 202,
    answer: { statusId: 'f81c92c5', links: { 'check-status': 'activations/status/f81c92c5' } },
  },
  // Go and Terraform take either code for every write, and an empty answer or one with a body for every deletion.
  {
    title: 'a clone is answered with 201',
    operation: 'versions.clone',
    status: 201,
    answer: { configId: 1, version: 2 },
  },
  {
    title: 'a new match target is answered with 200',
    operation: 'matchTargets.create',
    status: 200,
    answer: { targetId: 1, type: 'website', securityPolicy: { policyId: 'a_1' } },
  },
  { title: 'a new custom rule is answered with 201', operation: 'customRules.create', status: 201, answer: rule },
  {
    title: 'a deletion is answered with 200',
    operation: 'matchTargets.delete',
    status: 200,
    answer: {},
    value: undefined,
  },
];

const body: Readonly<Record<string, object>> = {
  'versions.clone': fixture('clone-a-configuration-version.request.json'),
  'matchTargets.create': fixture('create-a-match-target.request.json'),
  'matchTargets.reorder': fixture('modify-match-target-order.request.json'),
  'customRules.create': fixture('create-a-custom-rule.request.json'),
  'customRuleActions.set': { action: 'alert' },
  'activations.create': fixture('activate-a-configuration-version.request.json'),
};

async function received(id: string, answer: () => Response): Promise<unknown> {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`there is no ${id}`);
  const { akamai } = answering(answer, { validation: 'strict' });
  const value = await callOperation(akamai, operation, body[id]);
  return id === 'versions.list' ? Reflect.get(Object(value), 'body') : value;
}

describe('deviations from the documentation', () => {
  test.each(answers)('$title', async ({ operation, answer, status = 200, ...rest }) => {
    expect(controlTakesAnswer(operation, status, answer), 'the control').toBe(false);
    const value = await received(operation, () => json(answer, status));
    expect(value).toEqual('value' in rest ? rest.value : answer);
  });

  test('an action may be set with nothing for an answer', async () => {
    for (const status of [200, 201, 204]) {
      expect(controlTakesAnswer('customRuleActions.set', status, undefined)).toBe(false);
      expect(await received('customRuleActions.set', () => new Response(null, { status }))).toBeUndefined();
    }
  });

  test('the actions of a version are those of that version', async () => {
    const { akamai, sent } = answering(({ method }) => json(method === 'PUT' ? { action: 'deny' } : []));
    await akamai.customRuleActions.list({ configId: 8277, versionNumber: 9, policyId: 'a_1' });
    const path = '/appsec/v1/configs/8277/versions/9/security-policies/a_1/custom-rules';
    expect(sent[0]?.target).toBe(path);
    expect(controlActionsPath(8277, 'a_1')).not.toBe(path);
    await akamai.customRuleActions.set({
      configId: 8277,
      versionNumber: 9,
      policyId: 'a_1',
      ruleId: 7,
      body: { action: 'deny' },
    });
    expect(sent[1]?.target).toBe(`${path}/7`);
  });

  test('the order of match targets is sent in small letters', async () => {
    const request = { type: 'website', targetSequence: [{ targetId: 1, sequence: 1 }] } as const;
    expect(controlTakesRequest('matchTargets.reorder', request)).toBe(false);
    const { akamai, sent } = answeringWith(request);
    await akamai.matchTargets.reorder({ configId: 1, versionNumber: 2, body: request });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual(request);
  });

  test('a change of the hostnames says its mode', async () => {
    const request = { hostnameList: [{ hostname: 'a.example' }], mode: 'append' };
    expect(controlTakesRequest('selectedHostnames.append', request)).toBe(false);
    const { akamai, sent } = answeringWith(request);
    const { hostnameList } = request;
    await akamai.selectedHostnames.append({ configId: 1, versionNumber: 2, body: { hostnameList } });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual(request);
  });

  test('a custom denial can be set', async () => {
    expect(controlTakesRequest('customRuleActions.set', { action: 'deny_custom_622918' })).toBe(false);
    const { akamai, sent } = answeringWith({ action: 'deny_custom_622918' });
    const where = { configId: 1, versionNumber: 2, policyId: 'a_1', ruleId: 7 };
    await akamai.customRuleActions.set({ ...where, body: { action: 'deny_custom_622918' } });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ action: 'deny_custom_622918' });
  });

  test('a custom rule is changed with what is newer than the documentation', async () => {
    const newer = {
      ...rule,
      operation: 'AND',
      structured: true,
      conditions: [{ type: 'geoMatch', positiveMatch: true, value: ['AD'], useXForwardForHeaders: true }],
    } as const;
    expect(controlTakesRequest('customRules.update', newer)).toBe(false);
    const { akamai, sent } = answeringWith(newer);
    await akamai.customRules.update({ configId: 1, ruleId: 7, body: newer });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual(newer);
  });

  test("changes a match target without sending the service's findings", async () => {
    const read = {
      ...fixture<{
        readonly targetId: number;
        readonly type: 'website';
        readonly securityPolicy: { policyId: string };
      }>('get-a-match-target.answer.json'),
      validations: { errors: [], notices: [], warnings: [{ title: 'No hostname' }] },
    };
    // The control would send it all back, and be refused.
    expect(controlTakesRequest('matchTargets.update', read)).toBe(true);
    const { akamai, sent } = answering(() => json(read));
    const where = { configId: 1, versionNumber: 2, targetId: 7 };
    const target = await akamai.matchTargets.get(where);
    expect(target.validations?.warnings).toEqual([{ title: 'No hostname' }]);
    await akamai.matchTargets.update({ ...where, body: { ...target, hostnames: ['a.example'] } });
    const { validations: _, effectiveSecurityControls: __, ...rest } = { effectiveSecurityControls: {}, ...read };
    expect(JSON.parse(sent[1]?.body ?? '')).toEqual({ ...rest, hostnames: ['a.example'] });
  });
});

describe('the control', () => {
  test('takes what the tables of the documentation say', () => {
    const documented = {
      'configurations.list': 'list-configurations',
      'versions.list': 'list-configuration-versions',
      'versions.clone': 'clone-a-configuration-version',
      'versions.export': 'export-configuration-version',
      'selectedHostnames.get': 'list-selected-hostnames',
      'securityPolicies.list': 'list-security-policies',
      'matchTargets.get': 'get-a-match-target',
      'customRules.list': 'list-custom-rules',
      'customRuleActions.list': 'list-custom-rule-actions',
      'customRuleActions.set': 'modify-a-custom-rule-action',
      'activations.get': 'get-activation-status',
    };
    const refused = Object.entries(documented).filter(
      ([operation, name]) => !controlTakesAnswer(operation, 200, fixture(`${name}.answer.json`)),
    );
    expect(refused).toEqual([]);
  });

  test('refuses samples of the documentation itself', () => {
    expect(controlTakesAnswer('matchTargets.reorder', 200, fixture('modify-match-target-order.answer.json'))).toBe(
      false,
    );
    expect(controlTakesAnswer('customRules.get', 200, fixture('get-a-custom-rule.answer.json'))).toBe(false);
    expect(controlTakesAnswer('selectableHostnames.get', 200, fixture('list-selectable-hostnames.answer.json'))).toBe(
      false,
    );
    expect(controlTakesRequest('matchTargets.update', fixture('modify-a-match-target.request.json'))).toBe(false);
  });
});

test('conditions of nonexistent types are unknown variants', async () => {
  const { akamai } = answeringWith({ ...rule, conditions: [{ type: 'hoitMatch', ...condition }] });
  const { conditions = [] } = await akamai.customRules.get({ configId: 1, ruleId: 7 });
  expect(conditions.map((found) => rawKind(found))).toEqual(['hoitMatch']);
});
