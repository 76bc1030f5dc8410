import { AkamaiAppSec, edgeGrid } from '@edgeward/akamai-appsec';
import { operations } from '@edgeward/akamai-appsec/operations';
import {
  createFakeAkamaiAppSec,
  type FakeAkamaiAppSec,
  type FakeAkamaiAppSecOptions,
} from '@edgeward/akamai-appsec/testing';
import type { Auth, HttpMethod, Operation } from '@edgeward/core';
import { commonRules, forEveryOperation, type Refusal, refusalOf, testRefusals } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { call, problem } from './call.js';
import { onboardingStatements } from './onboarding-statements.js';
import { accountSeed, version } from './small-seed.js';
import {
  conflict,
  forbidden,
  inUse,
  invalid,
  missing,
  type Source,
  type Statement,
  type Tried,
  taken,
} from './statement.js';

const config = '/configs/8277';
const draft = `${config}/versions/1`;
const clone = `POST ${config}/versions`;
const hostnames = `${draft}/selected-hostnames`;
const targets = `${draft}/match-targets`;
const rules = `${config}/custom-rules`;
const policy = `${draft}/security-policies/shop_1`;
const actions = `${policy}/custom-rules`;

const names = (...list: readonly string[]): object => ({ hostnameList: list.map((hostname) => ({ hostname })) });
const selecting = (mode: string, ...list: readonly string[]): Tried => [
  `PUT ${hostnames}`,
  { ...names(...list), mode },
];

const website = { type: 'website', securityPolicy: { policyId: 'shop_1' }, hostnames: ['www.example.com'] };
const api = { type: 'api', securityPolicy: { policyId: 'shop_1' }, apis: [{ id: 1 }] };

/** The same rule holds for creating and changing a target. */
const asTarget = (...bodies: readonly object[]): readonly Tried[] =>
  bodies.flatMap((body) => [[`POST ${targets}`, body] as const, [`PUT ${targets}/1`, body] as const]);

const order = (type: string, ...ids: readonly number[]): Tried => [
  `PUT ${targets}/sequence`,
  { type, targetSequence: ids.map((targetId, index) => ({ targetId, sequence: index + 1 })) },
];

const rule = { name: 'Login', conditions: [{ type: 'pathMatch', positiveMatch: true, value: ['/login'] }] };
const asRule = (...members: readonly object[]): readonly Tried[] =>
  members.flatMap((more) => [
    [`POST ${rules}`, { ...rule, ...more }] as const,
    [`PUT ${rules}/8`, { ...rule, ...more }] as const,
  ]);
const conditions = (...list: readonly object[]): readonly Tried[] =>
  asRule(...list.map((each) => ({ conditions: [each] })));
const unstructured = { name: 'XML', structured: false, metadata: '<match/>' };

const conditionTypes = [
  'cookieMatch',
  'extensionMatch',
  'filenameMatch',
  'ipMatch',
  'pathMatch',
  'requestHeaderMatch',
  'requestMethodMatch',
  'requestProtocolVersionMatch',
  'uriQueryMatch',
  'headerOrderMatch',
  'argsPostMatch',
  'argsPostNamesMatch',
];

const activation = {
  action: 'ACTIVATE',
  network: 'STAGING',
  note: 'New login rule',
  notificationEmails: ['security@example.com'],
  activationConfigs: [{ configId: 8277, configVersion: 1 }],
};
const activate = (...members: readonly object[]): readonly Tried[] =>
  members.map((more) => ['POST /activations', { ...activation, ...more }]);
const of = (...list: readonly (readonly [configId: number, configVersion: number])[]): object => ({
  activationConfigs: list.map(([configId, configVersion]) => ({ configId, configVersion })),
});

const found = '/api-discovery/host/api.example.com/basepath/v1';
const discovered = '/api-discovery/host/api.example.com/basepath/v2';

const statements: readonly Statement[] = [
  // List configurations, List configuration versions, Get configuration version details, Export
  ...taken('guide', 'configurations are listed', { configurations: expect.arrayContaining([expect.any(Object)]) }, [
    ['GET /configs'],
  ]),
  ...taken('guide', 'a page has 25 versions, and the first comes first', { page: 1, totalSize: 3 }, [
    [`GET ${config}/versions`],
  ]),
  ...taken('guide', 'the page -1 has all versions', { versionList: expect.objectContaining({ length: 3 }) }, [
    [`GET ${config}/versions?page=-1&pageSize=1`],
  ]),
  ...taken('guide', 'versions are summaries without `detail`', { versionList: [{ version: 3 }, {}, {}] }, [
    [`GET ${config}/versions`],
    [`GET ${config}/versions?detail=false`],
  ]),
  ...invalid('guide', '`page` and `pageSize` are whole numbers', 'must be a number', [
    [`GET ${config}/versions?page=x`],
    [`GET ${config}/versions?pageSize=1.5`],
    [`GET ${config}/versions?page=`],
  ]),
  ...invalid('inferred', '`page` is -1 or counts from 1, as `pageSize` does', 'must be at least 1', [
    [`GET ${config}/versions?page=0`],
    [`GET ${config}/versions?pageSize=0`],
    [`GET ${config}/versions?pageSize=-1`],
  ]),
  ...invalid('guide', '`detail`, `notMatched` and `includeChildObjectName` are `true` or `false`', 'true or false', [
    [`GET ${config}/versions?detail=maybe`],
    [`GET ${draft}/security-policies?detail=1`],
    [`GET ${draft}/security-policies?notMatched=TRUE`],
    [`GET ${targets}?includeChildObjectName=yes`],
    [`GET ${targets}/1?includeChildObjectName=0`],
  ]),
  ...taken('guide', 'a version is exported', { configId: 8277, version: 1, selectedHosts: ['www.example.com'] }, [
    [`GET /export${draft}`],
  ]),

  // Clone a configuration version
  ...taken('guide', 'a version is cloned, active or not', { configId: 8277, version: 4, basedOn: 2 }, [
    [clone, { createFromVersion: 2, ruleUpdate: false }],
  ]),
  ...invalid('guide', '`createFromVersion` is the number of a version', 'createFromVersion', [
    [clone, { ruleUpdate: false }],
    [clone, { createFromVersion: '1', ruleUpdate: false }],
    [clone, []],
  ]),
  ...invalid('guide', '`ruleUpdate` is a boolean', 'ruleUpdate', [
    [clone, { createFromVersion: 1, ruleUpdate: 'no' }],
    [clone, { createFromVersion: 1, ruleUpdate: null }],
  ]),
  ...invalid('reference', '`ruleUpdate` is required', 'ruleUpdate', [[clone, { createFromVersion: 1 }]]),
  ...missing('guide', 'the version to clone exists', 'version 9', [
    [clone, { createFromVersion: 9, ruleUpdate: true }],
  ]),
  ...inUse('inferred', 'a version is not cloned while it is being activated', 'in use', [
    [clone, { createFromVersion: 3, ruleUpdate: false }],
  ]),

  // List selectable hostnames, List selected hostnames, Modify selected hostnames
  ...taken('guide', 'hostnames are replaced without a mode', names('shop.example.com'), [
    [`PUT ${hostnames}`, names('shop.example.com')],
  ]),
  ...taken('guide', 'the list can be sent as it was read', names('www.example.com'), [
    [`PUT ${hostnames}`, names('www.example.com')],
  ]),
  ...taken('reference', 'hostnames are appended', names('www.example.com', 'shop.example.com'), [
    selecting('append', 'shop.example.com', 'shop.example.com'),
  ]),
  ...taken('reference', 'hostnames are removed', names(), [
    selecting('remove', 'www.example.com', 'other.example.com'),
  ]),
  ...taken('reference', 'hostnames are replaced', names('shop.example.com'), [
    selecting('replace', 'shop.example.com'),
  ]),
  ...invalid('guide', 'hostnames are selectable', 'cannot be selected: other.example.com', [
    selecting('append', 'other.example.com'),
    selecting('append', 'shop.example.com', 'other.example.com'),
    selecting('replace', 'other.example.com'),
    [`PUT ${hostnames}`, names('other.example.com')],
    [`PUT ${draft}/selected-hostnames/eval-hostnames`, { hostnames: ['other.example.com'], mode: 'append' }],
    [`PUT ${draft}/security-policies/shop_1/selected-hostnames`, { ...names('other.example.com'), mode: 'append' }],
    [`PUT ${draft}/security-policies/shop_1/eval-hostnames`, { hostnames: ['other.example.com'], mode: 'replace' }],
  ]),
  ...invalid('guide', 'a hostname with an error is not selected', 'cannot be selected: gone.example.com', [
    selecting('append', 'gone.example.com'),
    selecting('replace', 'gone.example.com'),
    ['PUT /configs/9000/versions/1/selected-hostnames', { ...names('gone.example.com'), mode: 'append' }],
  ]),
  ...invalid('reference', '`mode` is append, remove or replace', 'mode', [
    selecting('merge', 'shop.example.com'),
    selecting('APPEND', 'shop.example.com'),
    [`PUT ${draft}/selected-hostnames/eval-hostnames`, { hostnames: [], mode: 'merge' }],
    [`PUT ${draft}/security-policies/shop_1/selected-hostnames`, { ...names(), mode: 'merge' }],
    [`PUT ${draft}/security-policies/shop_1/eval-hostnames`, { hostnames: [], mode: 'merge' }],
  ]),
  ...invalid('guide', '`hostnameList` is a list of objects with a hostname', 'ost', [
    [`PUT ${hostnames}`, {}],
    [`PUT ${hostnames}`, { hostnameList: 'www.example.com' }],
    [`PUT ${hostnames}`, { hostnameList: ['www.example.com'] }],
    [`PUT ${hostnames}`, { hostnameList: [{ hostname: 7 }] }],
    [`PUT ${hostnames}`, { hostnameList: [{}] }],
  ]),
  ...invalid('issue thread', 'with several policies, such products keep hostnames by policy', 'more than one policy', [
    ['PUT /configs/9001/versions/1/selected-hostnames', { ...names('a.example.com'), mode: 'append' }],
    ['PUT /configs/9001/versions/1/selected-hostnames', names()],
  ]),

  ...taken(
    'guide',
    'a hostname names the configuration that protects it on production',
    {
      availableSet: [{ hostname: 'shop.example.com' }],
      errorSet: [{ hostname: 'gone.example.com', reasonCode: 403 }],
    },
    [[`GET ${draft}/selectable-hostnames`]],
  ),
  ...taken(
    'guide',
    'a hostname names the configuration that protects it on production',
    { selectedSet: [{ hostname: 'www.example.com', configIdInProduction: 8277, configNameInProduction: 'Shop' }] },
    [[`GET ${config}/versions/2/selectable-hostnames`]],
  ),

  // List security policies
  ...taken('guide', 'policies have an id and a name without `detail`', { policies: [{ policyId: 'shop_1' }, {}] }, [
    [`GET ${draft}/security-policies`],
  ]),
  ...taken('guide', '`detail` adds the controls', { policies: [{ policySecurityControls: {} }, {}] }, [
    [`GET ${draft}/security-policies?detail=true`],
  ]),
  ...taken('guide', '`notMatched` leaves out the policies of match targets', { policies: [{ policyId: 'pay_2' }] }, [
    [`GET ${draft}/security-policies?notMatched=true`],
  ]),

  // List match targets, Create a match target, Modify match target order, Get, Modify and Remove a match target
  ...taken('guide', 'targets are listed by type', { matchTargets: { apiTargets: [{}], websiteTargets: [{}] } }, [
    [`GET ${targets}`],
    [`GET ${targets}?policyId=shop_1`],
  ]),
  ...taken('guide', 'targets are filtered by policy', { matchTargets: { apiTargets: [], websiteTargets: [] } }, [
    [`GET ${targets}?policyId=pay_2`],
  ]),
  ...taken('guide', 'names of network lists and APIs are shown', { apis: [{ id: 1, name: 'Orders' }] }, [
    [`GET ${targets}/2`],
    [`GET ${targets}/2?includeChildObjectName=true`],
  ]),
  ...taken('reference', 'names are left out if nobody wants them', { apis: [{ id: 1 }] }, [
    [`GET ${targets}/2?includeChildObjectName=false`],
  ]),
  ...taken('guide', 'the default file is matched in one of three ways', undefined, [
    ...asTarget({ ...website, defaultFile: 'BASE_MATCH' }, { ...website, defaultFile: 'RECURSIVE_MATCH' }),
  ]),
  ...taken('reference', 'a website target does not match on the default file by default', { defaultFile: 'NO_MATCH' }, [
    [`POST ${targets}`, website],
  ]),
  ...taken(
    'guide',
    'both spellings of the type are known',
    { type: 'website' },
    asTarget({ ...website, type: 'WEBSITE' }),
  ),
  ...taken(
    'guide',
    'a control is effective if the target and the policy enable it',
    { effectiveSecurityControls: { applyRateControls: true, applyApiConstraints: false, applyBotmanControls: false } },
    asTarget({
      ...website,
      targetSecurityControls: { applyRateControls: true, applyApiConstraints: true, applyBotmanControls: false },
    }),
  ),
  ...taken(
    'guide',
    '`effectiveSecurityControls` is read-only',
    { effectiveSecurityControls: { applyApiConstraints: false } },
    asTarget({ ...website, effectiveSecurityControls: { applyApiConstraints: true } }),
  ),
  ...invalid('guide', '`defaultFile` is NO_MATCH, BASE_MATCH or RECURSIVE_MATCH', '/defaultFile', [
    ...asTarget({ ...website, defaultFile: 'ALL' }, { ...website, defaultFile: 'base_match' }),
  ]),
  ...invalid('guide', '`type` is website or api', 'type', [
    ...asTarget({ ...website, type: 'dns' }, { ...website, type: 'Website' }, { ...website, type: undefined }),
  ]),
  ...invalid('guide', '`apis` are for targets of the type api', 'apis', [
    ...asTarget({ ...website, apis: [{ id: 1 }] }),
  ]),
  ...invalid('guide', 'the policy is one of the version', 'olicy', [
    ...asTarget(
      { ...website, securityPolicy: { policyId: 'none_1' } },
      { ...website, securityPolicy: {} },
      { ...website, securityPolicy: undefined },
    ),
  ]),
  ...invalid('guide', 'members have the types of the table', '/', [
    ...asTarget(
      { ...website, hostnames: 'www.example.com' },
      { ...website, filePaths: [7] },
      { ...website, fileExtensions: 'js' },
      { ...website, isNegativePathMatch: 'no' },
      { ...website, isNegativeFileExtensionMatch: 1 },
      { ...website, bypassNetworkLists: [7] },
      { ...website, bypassNetworkLists: [{ name: 'Partners' }] },
    ),
    [`POST ${targets}`, { ...api, apis: [{ id: 'one' }] }],
  ]),
  ...invalid("Akamai's Go client", '`validations` is taken out before a target is sent', 'validations', [
    ...asTarget({ ...website, validations: { errors: [] } }),
  ]),
  ...invalid('inferred', '`targetId` is that of the path', 'targetId', [
    [`PUT ${targets}/1`, { ...website, targetId: 2 }],
  ]),
  ...invalid('inferred', 'a target keeps its type', 'type of a match target', [[`PUT ${targets}/1`, api]]),
  ...missing('guide', 'the match target exists', 'match target 9', [
    [`GET ${targets}/9`],
    [`PUT ${targets}/9`, website],
    [`DELETE ${targets}/9`],
  ]),
  ...taken('guide', 'the order is changed for each type on its own', undefined, [
    order('website', 1),
    order('api', 2),
    order('WEBSITE', 1),
  ]),
  ...invalid('guide', 'a request orders targets of one type', 'once', [order('website', 1, 2), order('api', 1)]),
  ...invalid('inferred', 'an order names every target of the type once', 'once', [
    order('website'),
    order('website', 1, 1),
    order('website', 9),
  ]),
  ...invalid('guide', 'an order has a type, and a sequence for each target', '', [
    order('dns', 1),
    [`PUT ${targets}/sequence`, { targetSequence: [{ targetId: 1, sequence: 1 }] }],
    [`PUT ${targets}/sequence`, { type: 'website' }],
    [`PUT ${targets}/sequence`, { type: 'website', targetSequence: [{ targetId: 1 }] }],
    [`PUT ${targets}/sequence`, { type: 'website', targetSequence: [{ targetId: '1', sequence: 1 }] }],
  ]),

  // List, Create, Get, Modify and Remove custom rules
  ...taken('guide', 'rules are activated, published or unused', { customRules: [{ status: 'activated' }, {}] }, [
    [`GET ${rules}`],
  ]),
  ...taken(
    'guide',
    'a condition has a string or a list of strings',
    undefined,
    conditions(
      ...conditionTypes.flatMap((type) => [
        { type, positiveMatch: true, value: 'a' },
        { type, positiveMatch: false, value: ['a', 'b'] },
      ]),
    ),
  ),
  ...taken('guide', '`ruleActivated` is read-only', { ruleActivated: false }, [...asRule({ ruleActivated: true })]),
  ...taken('reference', 'a rule that is not structured has metadata', { metadata: '<match/>' }, [
    [`POST ${rules}`, unstructured],
  ]),
  ...invalid('reference', 'the condition is of a known type', '/conditions/0/type', [
    ...conditions(
      { type: 'hoitMatch', positiveMatch: true, value: 'a' },
      { type: 'hostnameMatch', positiveMatch: true, value: 'a' },
      { type: 'PathMatch', positiveMatch: true, value: '/' },
    ),
  ]),
  ...invalid('guide', 'a condition has a type and a value of its form', '/conditions', [
    ...conditions(
      { positiveMatch: true, value: 'a' },
      { type: 'pathMatch', value: 'a' },
      { type: 'pathMatch', positiveMatch: 'yes', value: 'a' },
      { type: 'pathMatch', positiveMatch: true, value: 7 },
      { type: 'pathMatch', positiveMatch: true, value: [7] },
    ),
    ...asRule({ conditions: {} }),
  ]),
  ...invalid('guide', 'a rule has a name', 'name', [...asRule({ name: undefined }, { name: '' }, { name: 7 })]),
  ...invalid('guide', '`tag` is a list of strings', '/tag', [...asRule({ tag: 'login' }, { tag: [7] })]),
  ...invalid('reference', '`operation` is AND or OR', '/operation', [
    ...asRule({ operation: 'XOR' }, { operation: 'and' }),
  ]),
  ...invalid('reference', '`samplingRate` is a whole number from 0 to 100', '/samplingRate', [
    ...asRule({ samplingRate: 101 }, { samplingRate: -1 }, { samplingRate: 0.5 }, { samplingRate: '50' }),
  ]),
  ...invalid('reference', 'a logging option has one of six ids', '/loggingOptions/0/id', [
    ...asRule({ loggingOptions: [{ id: 'BODY_MATCH' }] }, { loggingOptions: [{}] }),
  ]),
  ...invalid('reference', 'a time period has a start and an end', 'effectiveTimePeriod', [
    ...asRule(
      { effectiveTimePeriod: { startDate: '2026-01-01T00:00:00Z' } },
      { effectiveTimePeriod: { startDate: 'soon', endDate: 'later' } },
    ),
  ]),
  ...invalid('inferred', 'a time period ends after its start', 'later endDate', [
    ...asRule({ effectiveTimePeriod: { startDate: '2026-02-01T00:00:00Z', endDate: '2026-01-01T00:00:00Z' } }),
  ]),
  ...invalid('reference', 'a structured rule has conditions, and another one has metadata', 'onditions', [
    ...asRule({ conditions: undefined }, { structured: false }, { structured: false, metadata: '<match/>' }),
    [`POST ${rules}`, { name: 'XML', structured: true, metadata: '<match/>' }],
  ]),
  ...invalid('inferred', '`id` is that of the path', 'id differs from', [[`PUT ${rules}/8`, { ...rule, id: 7 }]]),
  ...missing('guide', 'the custom rule exists', 'custom rule 99', [
    [`GET ${rules}/99`],
    [`PUT ${rules}/99`, rule],
    [`DELETE ${rules}/99`],
    [`PUT ${actions}/99`, { action: 'alert' }],
  ]),
  ...taken('guide', 'a rule is removed if it is not activated', undefined, [[`DELETE ${rules}/8`]]),
  ...forbidden('guide', 'a rule in use is not removed', 'used and cannot be deleted', [[`DELETE ${rules}/7`]]),

  // List custom rule actions, Modify a custom rule action
  ...taken(
    'guide',
    'all rules are listed, with none for those without an action',
    { customRules: [{ id: 7, action: 'none' }, { id: 8 }] },
    [[`GET ${actions}`]],
  ),
  ...['alert', 'deny', 'none'].flatMap((action) =>
    taken('guide', 'the action is alert, deny or none', { action }, [[`PUT ${actions}/8`, { action }]]),
  ),
  ...taken("Akamai's Go client", 'the action is a custom deny', { action: 'deny_custom_622918' }, [
    [`PUT ${actions}/8`, { action: 'deny_custom_622918' }],
  ]),
  ...invalid('guide', 'the action is alert, deny, none or a custom deny', '/action', [
    [`PUT ${actions}/8`, { action: 'allow' }],
    [`PUT ${actions}/8`, { action: 'Deny' }],
    [`PUT ${actions}/8`, { action: 'deny_custom_' }],
    [`PUT ${actions}/8`, { action: 1 }],
    [`PUT ${actions}/8`, {}],
  ]),

  // Activate a configuration version, Get an activation request status, Get activation status
  ...taken(
    'guide',
    'a version is activated on a network',
    { status: 'RECEIVED', network: 'STAGING', dispatchCount: 1 },
    [...activate({})],
  ),
  ...taken('guide', 'a version is deactivated', { action: 'DEACTIVATE', status: 'RECEIVED' }, [
    ...activate({ action: 'DEACTIVATE', ...of([8277, 2]) }),
  ]),
  ...taken('guide', 'several configurations are activated', { activationConfigs: [{}, {}] }, [
    ...activate(of([8277, 1], [9001, 1])),
  ]),
  ...taken('guide', 'the response names the version before', { activationConfigs: [{ previousConfigVersion: 2 }] }, [
    ...activate({}),
  ]),
  ...invalid('guide', '`action` is ACTIVATE or DEACTIVATE', 'action', [
    ...activate({ action: 'PURGE' }, { action: 'activate' }, { action: undefined }),
  ]),
  ...invalid('guide', '`network` is STAGING or PRODUCTION', 'network', [
    ...activate({ network: 'BOTH' }, { network: 'staging' }, { network: undefined }),
  ]),
  ...invalid('reference', '`note` is required, and a text', 'note', [...activate({ note: undefined }, { note: 7 })]),
  ...invalid('reference', '`notificationEmails` is required, and a list of texts', 'notificationEmails', [
    ...activate(
      { notificationEmails: undefined },
      { notificationEmails: 'a@example.com' },
      { notificationEmails: [7] },
    ),
  ]),
  ...invalid('reference', 'one or two configurations are activated', 'one or two', [
    ...activate({ activationConfigs: undefined }, of(), of([8277, 1], [9000, 1], [9001, 1])),
  ]),
  ...invalid('guide', 'each of them has a `configId` and a `configVersion`', 'configId and a configVersion', [
    ...activate({ activationConfigs: [{ configId: 8277 }] }, { activationConfigs: [{ configVersion: 1 }] }),
    ...activate({ activationConfigs: [{ configId: '8277', configVersion: '1' }] }),
  ]),
  ...invalid('inferred', 'a configuration is named once', 'once', [...activate(of([8277, 1], [8277, 2]))]),
  ...missing('guide', 'the version to activate exists', 'version 99', [...activate(of([8277, 99]))]),
  ...conflict('issue thread', 'a version that is active is not activated again', 'already pending or active', [
    ...activate(of([8277, 2])),
  ]),
  ...conflict('guide', 'a configuration has one activation at a time on a network', 'already running', [
    ...activate({ network: 'PRODUCTION' }, { network: 'PRODUCTION', ...of([8277, 3]) }),
    ...activate({ network: 'PRODUCTION', action: 'DEACTIVATE', ...of([8277, 3]) }),
  ]),
  ...invalid('inferred', 'a version to deactivate is active', 'not active', [
    ...activate({ action: 'DEACTIVATE' }, { action: 'DEACTIVATE', ...of([9001, 1]) }),
  ]),
  ...invalid('guide', 'a hostname is covered by one active configuration', 'is already covered by configuration', [
    ...activate(of([9000, 1]), of([9001, 1], [9003, 1])),
  ]),
  ...invalid('reference', 'invalid hostnames are acknowledged', 'invalid hostnames: gone.example.com', [
    ...activate(of([9002, 1]), { ...of([9002, 1]), acknowledgedInvalidHosts: ['other.example.com'] }),
  ]),
  ...taken('reference', 'invalid hostnames are acknowledged by configuration', { status: 'RECEIVED' }, [
    ...activate({
      ...of([9002, 1]),
      acknowledgedInvalidHostsByConfig: [{ configId: 9002, invalidHosts: ['gone.example.com'] }],
    }),
  ]),
  ...missing('guide', 'the activation exists', 'activation 99', [['GET /activations/99']]),
  ...missing('guide', 'the activation request exists', 'activation request', [
    ['GET /activations/status/f81c92c5-b150-4c41-9b53-9cef7969150a'],
  ]),

  // Operations beyond the guide
  ...invalid('reference', '`type` is one of the documented ones', 'type', [
    [`GET ${targets}/sequence`],
    [`GET ${targets}/sequence?type=dns`],
    [`GET ${policy}/recommendations?type=new`],
    [`GET ${policy}/recommendations/rules/950002?type=`],
    [`GET ${policy}/recommendations/attack-groups/SQL?type=new`],
  ]),
  ...invalid('reference', '`hostname` is given', 'hostname must be given', [
    [`GET ${draft}/hostname-coverage/match-targets`],
    [`GET ${draft}/hostname-coverage/overlapping`],
  ]),
  ...inUse('inferred', 'no version of a configuration to delete is active or pending', 'in use', [
    [`DELETE ${config}`],
  ]),
  ...inUse('inferred', 'a policy to delete has no match target', 'in use', [
    [`DELETE ${draft}/security-policies/shop_1`],
  ]),
  ...invalid('reference', 'a value of a closed set is one of the documented ones', 'unknown value', [
    [`PUT ${policy}/slow-post`, { action: 'block' }],
    [`PUT ${policy}/ip-geo-firewall`, { block: 'blockNothing' }],
    [`PUT ${policy}/penalty-box`, { action: 'sleep', penaltyBoxProtection: true }],
    [`PUT ${policy}/attack-groups/SQL`, { action: 'allow' }],
    [`PUT ${policy}/rules/950002`, { action: 'allow' }],
    [`PUT ${policy}/mode`, { mode: 'AUTO' }],
    [`POST ${policy}/eval`, { eval: 'PAUSE' }],
    [`PUT ${draft}/advanced-settings/logging`, { allowSampling: true, cookies: { type: 'some' } }],
  ]),
  ...invalid('reference', 'the policy to copy is one of the version', 'createFromSecurityPolicy', [
    [`POST ${draft}/security-policies`, { policyName: 'New', policyPrefix: 'new', createFromSecurityPolicy: 'none_1' }],
  ]),
  ...onboardingStatements,
  ...missing('reference', 'the CVEs exist', 'CVE-2000-0001', [
    ['GET /cves/CVE-2000-0001'],
    ['GET /cves/CVE-2000-0001/security-coverage'],
    ['POST /cves/subscribe', { cveIds: ['CVE-2000-0001'] }],
    ['POST /cves/unsubscribe', { cveIds: ['CVE-2000-0001'] }],
  ]),
  ...invalid('reference', '`modifiedAfter` is a time', 'modifiedAfter', [['GET /cves?modifiedAfter=yesterday']]),
  ...invalid('reference', '`cveIds` is a list of texts', 'cveIds', [
    ['POST /cves/subscribe', { cveIds: 'CVE-2021-44228' }],
    ['POST /cves/unsubscribe', { cveIds: [] }],
  ]),
  ...missing('reference', 'the discovered API exists', 'the API v2 of', [
    [`GET ${discovered}`],
    [`PUT ${discovered}`, { hidden: true }],
    [`GET ${discovered}/endpoints`],
    [`POST ${discovered}/endpoints`, { apiName: 'Orders', contractId: 'C-1', groupId: 7 }],
  ]),
  ...invalid('reference', '`includeHidden` is true or false', 'includeHidden', [
    ['GET /api-discovery?includeHidden=maybe'],
    [`GET ${found}?includeHidden=maybe`],
  ]),
  ...invalid('reference', '`hidden` is true or false', 'hidden', [
    [`PUT ${found}`, {}],
    [`PUT ${found}`, { hidden: 'yes' }],
  ]),
  ...invalid('inferred', 'a new API endpoint has a name, a contract and a group', 'apiName, contractId and groupId', [
    [`POST ${found}/endpoints`, {}],
    [`POST ${found}/endpoints`, { apiName: 'Orders' }],
  ]),
];

/** A fake whose account has a version in each state. */
function fakeOf(options: FakeAkamaiAppSecOptions = {}): FakeAkamaiAppSec {
  return createFakeAkamaiAppSec({ seed: accountSeed, ...options });
}

describe("the vendor's statements", () => {
  it.each(statements.map((each) => [each.source, each.says, each.line, each] as const))(
    '%s: %s (%s)',
    async (_source, _says, _line, { line, body, expected }) => {
      expect(await call(fakeOf(), line, body)).toMatchObject(expected);
    },
  );

  it.each([
    ['DELETE', '/configs'],
    ['PUT', `${config}/versions`],
    ['POST', `${targets}/1`],
    ['DELETE', '/activations/1'],
    ['PUT', `/export${draft}`],
  ])('the documentation has no method %s of %s', async (method, path) => {
    expect(await call(fakeOf(), `${method} ${path}`)).toMatchObject({
      status: 405,
      body: { title: 'Unsupported method' },
    });
  });

  it.each(['/nothing', '/configs/8277/versions/1/nothing', '/activations/status/1/nothing'])(
    'the fake reports the missing path %s',
    async (path) => {
      expect(await call(fakeOf(), `POST ${path}`)).toMatchObject(
        problem(404, 'NOT-FOUND', `no such path: POST .*${path}$`),
      );
    },
  );
});

describe('with the passage of time', () => {
  it('a fresh clone refuses changes until it is fully created', async () => {
    const fake = fakeOf({ cloneMs: 5_000 });
    await call(fake, clone, { createFromVersion: 2, ruleUpdate: false });
    const change = `PUT ${version(4)}/selected-hostnames`;
    expect(await call(fake, change, names())).toMatchObject(problem(403, 'FORBIDDEN-OPERATION', 'not fully created'));
    fake.clock.advance(5_000);
    expect(await call(fake, change, names())).toMatchObject({ status: 200 });
  });

  it('a hostname is not covered by two configurations activated one after the other', async () => {
    const fake = fakeOf();
    expect(await call(fake, ...first(activate(of([9001, 1]))))).toMatchObject({ status: 200 });
    // The first is still on its way.
    expect(await call(fake, ...first(activate(of([9003, 1]))))).toMatchObject(
      problem(400, 'INVALID-INPUT-ERROR', 'a.example.com is already covered by configuration 9001'),
    );
    fake.clock.advance(600_000);
    expect(await call(fake, ...first(activate(of([9003, 1]))))).toMatchObject({ status: 400 });
    await call(fake, ...first(activate({ action: 'DEACTIVATE', ...of([9001, 1]) })));
    fake.clock.advance(600_000);
    expect(await call(fake, ...first(activate(of([9003, 1]))))).toMatchObject({ status: 200 });
  });

  it('a long-running request reports its failure when polled', async () => {
    const fake = fakeOf({ activationPath: '202', activationRequestMs: 60_000 });
    const { body, headers } = await call(fake, ...first(activate(of([9000, 1]))));
    const asked = `GET ${headers['location']?.replace('/appsec/v1', '')}`;
    expect(body).toMatchObject({
      statusId: expect.any(String),
      links: { 'check-status': { href: headers['location'] } },
    });
    expect(await call(fake, asked)).toMatchObject({ status: 200, headers: { 'retry-after': '60' } });
    fake.clock.advance(60_000);
    expect(await call(fake, asked)).toMatchObject(problem(400, 'INVALID-INPUT-ERROR', 'is already covered by'));
  });

  it('the status of a time period is computed and never taken from a request', async () => {
    const fake = fakeOf();
    const at = (ms: number): string => new Date(fake.clock.now() + ms).toISOString();
    const effectiveTimePeriod = { startDate: at(60_000), endDate: at(180_000), status: 'EXPIRED' };
    await call(fake, `PUT ${rules}/8`, { ...rule, effectiveTimePeriod });
    const statuses: unknown[] = [];
    for (let step = 0; step < 3; step += 1) {
      const { body } = await call(fake, `GET ${rules}/8`);
      statuses.push(body);
      await call(fake, `PUT ${rules}/8`, body);
      fake.clock.advance(120_000);
    }
    expect(statuses).toMatchObject(
      ['INACTIVE', 'ACTIVE', 'EXPIRED'].map((status) => ({ effectiveTimePeriod: { status } })),
    );
  });

  it('the default file is reset by a change that leaves it out', async () => {
    const fake = fakeOf();
    await call(fake, `PUT ${targets}/1`, { ...website, defaultFile: 'BASE_MATCH' });
    await call(fake, `PUT ${targets}/1`, website);
    expect(await call(fake, `GET ${targets}/1`)).toMatchObject({ body: { defaultFile: 'NO_MATCH' } });
  });
});

function first([tried]: readonly Tried[]): Tried {
  if (tried === undefined) throw new Error('There is nothing to try');
  return tried;
}

function clientOf(fake: FakeAkamaiAppSec, auth: Auth<'edgeGrid'> = fake.clientOptions.auth): AkamaiAppSec {
  return new AkamaiAppSec({ ...fake.clientOptions, maxRetries: 0, auth });
}

/** Sends a request through the client, to get its error. */
function send(akamai: AkamaiAppSec, line: string, body?: unknown): Promise<unknown> {
  const [method = '', target = ''] = line.split(' ');
  const { pathname: path, searchParams } = new URL(`/appsec/v1${target}`, 'https://example.test');
  return akamai.request({
    method: method as HttpMethod,
    path,
    query: Object.fromEntries(searchParams),
    ...(body !== undefined && { body }),
    effect: 'destroy',
  });
}

const goodIds: Readonly<Record<string, string>> = { configId: '8277', versionNumber: '1', policyId: 'shop_1' };

/** The line of an operation, with ids that exist or those of `others`. */
function lineOf({ method, path }: Operation, others: Readonly<Record<string, string>> = {}): string {
  const ids = { ...goodIds, ...others };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '1');
  return `${method} ${filled.split('#')[0]?.replace('/appsec/v1', '')}`;
}

/** Members without which the client does not send a body. */
const needed: Readonly<Record<string, object>> = { 'cves.unsubscribe': { cveIds: ['CVE-2021-44228'] } };

const withBody = ({ id, body }: Operation): unknown =>
  body === undefined ? undefined : { ...body.constants, ...needed[id] };

/** A rule of every operation whose path has some id, tried with each of them. */
async function ruleOfPaths(
  says: string,
  evidence: Refusal['evidence'],
  isConcerned: (operation: Operation) => boolean,
  others: (operation: Operation) => Readonly<Record<string, string>>,
): Promise<Refusal> {
  const fake = fakeOf();
  const akamai = clientOf(fake);
  const concerned = operations.filter(isConcerned);
  const tried: Refusal[] = [];
  for (const operation of concerned) {
    const sent = send(akamai, lineOf(operation, others(operation)), withBody(operation));
    tried.push(await refusalOf(fake, sent, { rule: says, evidence }));
  }
  return forEveryOperation(tried, concerned);
}

const evidenceOf = (source: Source): Refusal['evidence'] =>
  source === 'guide' ? 'documented' : source === 'inferred' ? 'inferred' : 'observed';

/** An update of notes does not change the version. */
const editing = ({ id, effect, path }: Operation): boolean =>
  effect !== 'read' && path.includes('/versions/{versionNumber}') && id !== 'versions.versionNotes.update';

const host = 'akab-fake.luna.akamaiapis.test';

describe('the rules in api.md', () => {
  testRefusals(new URL('../..', import.meta.url), {
    refusals: async () => {
      const switched = fakeOf({ accountSwitchKey: '1-5C0YLB:1-8BYUX' });
      const everywhere: [
        says: string,
        evidence: Refusal['evidence'],
        fake: FakeAkamaiAppSec,
        auth?: Auth<'edgeGrid'>,
      ][] = [
        [
          'the request is signed with the credentials of an API client',
          'observed',
          fakeOf(),
          edgeGrid({ host, clientToken: 'a', clientSecret: 'b', accessToken: 'c' }),
        ],
        ['the account has calls left', 'observed', fakeOf({ rateLimit: { requests: 0, windowMs: 1 } })],
        [
          'the API client has access to the account',
          'documented',
          switched,
          edgeGrid({ host, ...switched.credentials }),
        ],
      ];
      const common: Refusal[] = [];
      for (const [says, evidence, fake, auth] of everywhere) {
        const tried: Refusal[] = [];
        for (const operation of operations) {
          const sent = send(clientOf(fake, auth), lineOf(operation), withBody(operation));
          tried.push(await refusalOf(fake, sent, { rule: says, evidence }));
        }
        common.push(forEveryOperation(tried, operations));
      }
      common.push(
        await ruleOfPaths(
          'identifiers that are numbers are given as such',
          'documented',
          ({ path }) => path.includes('{configId}'),
          () => ({ configId: 'shop' }),
        ),
        await ruleOfPaths(
          'the configuration exists',
          'documented',
          ({ path }) => path.includes('{configId}'),
          () => ({ configId: '1' }),
        ),
        await ruleOfPaths(
          'the version exists',
          'documented',
          ({ path }) => path.includes('{versionNumber}'),
          () => ({ versionNumber: '99' }),
        ),
        await ruleOfPaths(
          'the security policy exists',
          'documented',
          ({ path }) => path.includes('{policyId}'),
          () => ({ policyId: 'none_1' }),
        ),
        await ruleOfPaths('a version to change was never active and is not pending', 'documented', editing, () => ({
          versionNumber: '2',
        })),
      );
      const made: Refusal[] = [];
      for (const { source, says, line, body, expected } of statements) {
        if (Reflect.get(expected, 'headers') === undefined) continue;
        const fake = fakeOf();
        const refusal = await refusalOf(fake, send(clientOf(fake), line, body), {
          rule: says,
          evidence: evidenceOf(source),
        });
        // Some bodies are not even sent.
        if (fake.requests.length > 0) made.push(refusal);
      }
      for (const line of ['GET /nothing', 'DELETE /configs']) {
        const says = line.startsWith('GET') ? 'the path exists' : 'the path has the method';
        const fake = fakeOf();
        made.push(await refusalOf(fake, send(clientOf(fake), line), { rule: says, evidence: 'documented' }));
      }
      expect(made.filter(({ operation }) => operation === commonRules.otherRequests)).toHaveLength(2);
      return [...common, ...made];
    },
    except: {
      ServerError: 'A fake fails only if a test tells it to.',
    },
  });
});
