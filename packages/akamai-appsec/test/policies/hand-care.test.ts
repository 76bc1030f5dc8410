import { AkamaiAppSec, type AkamaiAppSec as Client } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { describe, expect, test } from 'vitest';
import { answering, answeringWith, driftIn, failureOf, json } from '../support/answering.js';

const version = { configId: 8277, versionNumber: 10 };
const policy = { ...version, policyId: 'shop_1' };
const pathRate = { name: 'Login', type: 'WAF', matchType: 'path', requestType: 'ClientRequest' } as const;
const firewall = { block: 'blockSpecificIPGeo', ipControls: { blockedIPNetworkLists: { networkList: ['1_A'] } } };
const evidence = { hostEvidences: ['a.example'], pathEvidences: ['/'], userDataEvidences: ['q'] };
const names = { names: ['q'], selector: 'ARGS' };

interface Case {
  readonly call: (akamai: Client) => PromiseLike<unknown>;

  /** Answers shown by the sources. */
  readonly forms: readonly object[];

  /** The reading of a client that follows a single source. */
  readonly naive: (answer: never) => unknown;
}

/** Contradictions between sources: a client that believes one of them fails with another. */
const cases: Readonly<Record<string, Case>> = {
  'the answer to a replaced bypass list': {
    call: (akamai) => akamai.settings.bypassNetworkLists.update({ ...version, body: { networkLists: ['1_A'] } }),
    forms: [{ networkLists: ['1_A'] }, { networkLists: [{ id: '1_A', name: 'A' }] }, firewall],
    naive: ({ networkLists }: { networkLists: string[] }) => networkLists.map((id) => id.toUpperCase()),
  },
  'the two spellings of the client identifier of a rate policy': {
    call: (akamai) => akamai.ratePolicies.get({ ...version, ratePolicyId: 1 }),
    forms: [
      { id: 1, ...pathRate, clientIdentifier: 'ip', sameActionOnIpv6: true },
      { id: 1, ...pathRate, clientIdentifiers: ['ip', 'cookie:session'], sameActionOnIpv: true, used: false },
      { id: 1, ...pathRate, clientIdentifier: '', type: 'BOTMAN', pathMatchType: 'RequestDisabled', allTraffic: true },
    ],
    naive: ({ clientIdentifiers }: { clientIdentifiers: string[] }) => clientIdentifiers.length,
  },
  'the letter case of upgrade details': {
    call: (akamai) => akamai.policies.rules.ruleUpgradeDetails.get(policy),
    forms: [
      { current: 'A', latest: 'B', krsToLatestUpdates: { newRules: [{ id: 1, title: 'New' }] } },
      { current: 'A', latest: 'B', KRSToLatestUpdates: { newAttackGroups: [{ group: 'SQL', groupName: 'SQL' }] } },
    ],
    naive: ({ krsToLatestUpdates }: { krsToLatestUpdates: object }) => Object.keys(krsToLatestUpdates),
  },
  'the state of an evaluation, as a text or as a flag': {
    call: (akamai) => akamai.policies.rules.wafMode.get(policy),
    forms: [
      { mode: 'ASE_AUTO', eval: 'enabled', evaluating: 'KRS' },
      { mode: 'KRS', eval: true },
    ],
    naive: ({ eval: state }: { eval: string }) => state.toUpperCase(),
  },
  'the member of adaptive intelligence': {
    call: (akamai) => akamai.policies.rules.threatIntelSetting.get(policy),
    forms: [{ threatIntel: 'on' }, { action: 'off' }],
    naive: ({ threatIntel }: { threatIntel: string }) => threatIntel.toUpperCase(),
  },
  'the two shapes of tuning recommendations': {
    call: (akamai) => akamai.policies.tuning.tuningRecommendations.get(policy),
    forms: [
      {
        attackGroupRecommendations: [
          {
            group: 'SQL',
            recommendations: [{ evidences: { hostnames: ['a.example'] }, exceptions: [{ selectorId: 1 }] }],
          },
        ],
      },
      {
        attackGroupRecommendations: [
          {
            group: 'SQL',
            description: 'x',
            evidences: [evidence],
            exception: { specificHeaderCookieOrParamNames: [names] },
          },
        ],
      },
    ],
    naive: ({ attackGroupRecommendations: [of] }: { attackGroupRecommendations: [{ recommendations: unknown[] }] }) =>
      of.recommendations.length,
  },
  'an exception with one set of names or several': {
    call: (akamai) => akamai.policies.rules.ruleConditionException.get({ ...policy, ruleId: 1 }),
    forms: [
      { exception: { specificHeaderCookieOrParamNames: names } },
      {
        exception: { specificHeaderCookieOrParamNames: [names] },
        conditions: [{ type: 'hostMatch', hosts: ['a.example'] }],
      },
      {},
    ],
    naive: ({ exception }: { exception: { specificHeaderCookieOrParamNames: object[] } }) =>
      exception.specificHeaderCookieOrParamNames.map((each) => each),
  },
  'the id of a custom deny, as a number or as a text': {
    call: (akamai) => akamai.customDeny.get({ ...version, customDenyId: 622918 }),
    forms: [
      { id: 622918, name: 'x' },
      { id: 'deny_custom_622918', name: 'x' },
    ],
    naive: ({ id }: { id: string }) => id.replace('deny_custom_', ''),
  },
  'the names of the limit of request bodies': {
    call: (akamai) => akamai.settings.requestBodyLimit.get(version),
    forms: [{ requestBodyInspectionLimitInKB: '16' }, { requestBodySizeInKB: 16 }],
    naive: ({ requestBodyInspectionLimitInKB }: { requestBodyInspectionLimitInKB: string }) =>
      requestBodyInspectionLimitInKB.length,
  },
  'the list of rapid rules': {
    call: (akamai) => akamai.policies.rapidRules.list(policy),
    forms: [
      { policyRules: [{ id: 1, action: 'alert', version: 1 }] },
      { ruleActions: [{ id: 1, action: 'deny', version: 1 }] },
    ],
    naive: ({ policyRules }: { policyRules: object[] }) => policyRules.length,
  },
  'the nesting of the control of Ukraine': {
    call: (akamai) => akamai.policies.network.ipGeoFirewall.get(policy),
    forms: [
      { ...firewall, ukraineGeoControl: { action: 'deny' }, blockAllAction: 'deny' },
      { ...firewall, ukraineGeoControl: { ukraineGeoControl: { action: 'deny' } } },
    ],
    naive: ({ ukraineGeoControl: { action } }: { ukraineGeoControl: { action: string } }) => action.toUpperCase(),
  },
  'the key of an action of URL protection': {
    call: (akamai) => akamai.policies.actions.urlProtectionPolicyActions.list(policy),
    forms: [
      { urlProtectionActions: [{ policyId: 1, action: 'deny' }] },
      { urlProtectionActions: [{ id: '1', action: 'deny' }] },
    ],
    naive: ({ urlProtectionActions: [of] }: { urlProtectionActions: [{ id: string }] }) => of.id.length,
  },
  'a reputation condition that says className or type': {
    call: (akamai) => akamai.reputationProfiles.get({ ...version, reputationProfileId: 1 }),
    forms: [
      {
        id: 1,
        condition: { id: 7, atomicConditions: [{ className: 'HostCondition', host: ['a.example'], index: 1 }] },
      },
      { id: 1, condition: { id: '7', atomicConditions: [{ type: 'HostCondition', value: ['a.example'] }] } },
    ],
    naive: ({
      condition: {
        atomicConditions: [of],
      },
    }: {
      condition: { atomicConditions: [{ type: string }] };
    }) => of.type.length,
  },
  'a comparison by the service, which has a tree of any names': {
    call: (akamai) => akamai.versions.diff({ configId: 8277, body: { from: 1, to: 2 } }),
    forms: [
      {
        outcome: 'MODIFIED',
        changesCount: { modified: 1 },
        siem: { enableSiem: { outcome: 'MODIFIED', from: true, to: false } },
      },
      { ratePolicies: { added: [{ id: 1 }], removed: [], outcome: 'MODIFIED' } },
    ],
    naive: ({ changesCount }: { changesCount: { modified: number } }) => changesCount.modified,
  },
};

describe.each(Object.entries(cases))('%s', (_name, { call, forms, naive }) => {
  test.each(forms.map((form) => [JSON.stringify(form), form]))('is read as it stands: %s', async (_json, form) => {
    const { akamai, events } = answeringWith(form, { validation: 'strict' });
    expect(await call(akamai)).toEqual(form);
    expect(driftIn(events)).toEqual([]);
  });

  test('fails for a client that believes one witness', () => {
    const verdicts = forms.map((form) => {
      try {
        naive(form as never);
        return true;
      } catch {
        return false;
      }
    });
    expect(verdicts).toContain(true);
    expect(verdicts).toContain(false);
  });
});

test('creating accepts 200 and 201, and an empty answer to a deletion may have any good status', async () => {
  const created = { policyId: 'shop_1', policyName: 'Shop' };
  for (const status of [200, 201]) {
    const { akamai } = answeringWith(created, { status });
    expect(
      await akamai.securityPolicies.create({ ...version, body: { policyName: 'Shop', policyPrefix: 'shop' } }),
    ).toEqual(created);
  }
  for (const answer of [() => new Response(null, { status: 204 }), () => json({}, 200)]) {
    const { akamai } = answering(answer);
    expect(await akamai.ratePolicies.delete({ ...version, ratePolicyId: 1 })).toBeUndefined();
  }
  // A failing control: an error form under a good status confirms nothing.
  const { akamai } = answering(() => json({ type: 'about:blank', title: 'Forbidden', status: 403, detail: 'no' }, 200));
  expect(await failureOf(akamai.ratePolicies.delete({ ...version, ratePolicyId: 1 }))).toMatchObject({
    mayHaveApplied: true,
  });
});

test('each change of hostnames names its mode, which a caller cannot change', async () => {
  const { akamai, sent } = answeringWith({ hostnameList: [] });
  const body = { hostnameList: [{ hostname: 'a.example' }], mode: 'replace' };
  await akamai.policies.policySelectedHostnames.append({ ...policy, body });
  await akamai.policies.policySelectedHostnames.remove({ ...policy, body });
  await akamai.policies.policySelectedHostnames.replace({ ...policy, body });
  expect(sent.map((request) => JSON.parse(request.body).mode)).toEqual(['append', 'remove', 'replace']);
});

test('decisions that hold once are not sent again', async () => {
  const busy = { status: 503, maxRetries: 2 };
  const calls: readonly ((akamai: Client) => PromiseLike<unknown>)[] = [
    (akamai) =>
      akamai.ratePolicies.ratePolicyEvaluation.update({ ...version, ratePolicyId: 1, body: { action: 'APPLY' } }),
    (akamai) => akamai.evaluation.evalHostnames.protect({ ...version, body: { hostnames: ['a.example'] } }),
    (akamai) => akamai.evaluation.evalMode.update({ ...policy, body: { eval: 'COMPLETE' } }),
  ];
  for (const call of calls) {
    const { akamai, sent } = answeringWith({}, busy);
    expect(await failureOf(call(akamai))).toMatchObject({ mayHaveApplied: true });
    expect(sent).toHaveLength(1);
  }
  // A negative control: a reading operation is sent again.
  const { akamai, sent } = answeringWith({}, busy);
  await failureOf(akamai.ratePolicies.list(version));
  expect(sent).toHaveLength(3);
});

test('a rate policy can be read, changed and written back with all that a newer service adds', async () => {
  const stored = {
    id: 4401,
    ...pathRate,
    averageThreshold: 5,
    burstThreshold: 12,
    clientIdentifiers: ['ip'],
    edgewardNew: { a: [1] },
  };
  const fake = createFakeAkamaiAppSec({
    seed: {
      configurations: [
        {
          configuration: { id: 8277, name: 'Shop', latestVersion: 10 },
          versions: [{ version: { version: 10 }, documents: { 'rate-policies/4401': stored } }],
        },
      ],
    },
  });
  const akamai = new AkamaiAppSec(fake.clientOptions);
  const found = await akamai.ratePolicies.get({ ...version, ratePolicyId: 4401 });
  await akamai.ratePolicies.update({ ...version, ratePolicyId: 4401, body: { ...found, burstThreshold: 10 } });
  expect(await akamai.ratePolicies.get({ ...version, ratePolicyId: 4401 })).toEqual({ ...stored, burstThreshold: 10 });
});
