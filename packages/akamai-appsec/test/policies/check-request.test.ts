import {
  type AkamaiAppSec,
  customDenyName,
  exceptAll,
  exceptNames,
  ipGeoFirewall,
  isRequestValidationError,
  pathRatePolicy,
} from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { answeringWith, failureOf } from '../support/answering.js';

const version = { configId: 8277, versionNumber: 10 };
const policy = { ...version, policyId: 'shop_1' };
const rate = pathRatePolicy({ name: 'Login', paths: ['/login'], averageThreshold: 5, burstThreshold: 12 });
const block = { block: 'blockSpecificIPGeo' };

type Call = (akamai: AkamaiAppSec, body: never) => PromiseLike<unknown>;

const calls = {
  rate: (akamai, body) => akamai.ratePolicies.update({ ...version, ratePolicyId: 1, body }),
  firewall: (akamai, body) => akamai.policies.network.ipGeoFirewall.update({ ...policy, body }),
  exception: (akamai, body) => akamai.policies.rules.ruleConditionException.update({ ...policy, ruleId: 1, body }),
  both: (akamai, body) =>
    akamai.policies.attackGroups.updateWithConditionException({ ...policy, attackGroupId: 'SQL', body }),
  action: (akamai, body) => akamai.policies.rules.update({ ...policy, ruleId: 1, body }),
  rateAction: (akamai, body) => akamai.policies.actions.ratePolicyActions.update({ ...policy, ratePolicyId: 1, body }),
  deny: (akamai, body) => akamai.customDeny.create({ ...version, body }),
  penalty: (akamai, body) => akamai.policies.penaltyBox.penaltyBoxConditions.update({ ...policy, body }),
  unsubscribe: (akamai, body) => akamai.cves.unsubscribe({ body }),
  protections: (akamai, body) => akamai.policies.protections.update({ ...policy, body }),
} as const satisfies Record<string, Call>;

/** Bodies protecting less than they seem to, the place of the mistake, and the most similar correct body. */
const traps: readonly (readonly [call: keyof typeof calls, pointer: string, trap: object, fine: object])[] = [
  ['rate', '/body/clientIdentifiers', { ...rate, clientIdentifiers: [] }, rate],
  [
    'rate',
    '/body/clientIdentifiers',
    { ...rate, clientIdentifiers: undefined, clientIdentifier: '' },
    { ...rate, clientIdentifiers: undefined, clientIdentifier: 'ip' },
  ],
  ['rate', '/body/clientIdentifier', { ...rate, clientIdentifier: 'api-key' }, { ...rate, clientIdentifier: 'ip' }],
  [
    'rate',
    '/body/clientIdentifiers',
    { ...rate, clientIdentifiers: ['cookie:'] },
    { ...rate, clientIdentifiers: ['cookie:session'] },
  ],
  [
    'rate',
    '/body/path',
    { ...rate, path: { positiveMatch: true, values: [] } },
    { ...rate, pathMatchType: 'AllRequests', path: undefined },
  ],
  ['rate', '/body/name', { ...rate, name: undefined }, rate],
  [
    'firewall',
    '/body/ipControls/blockedIPNetworkLists/networkList/0',
    { ...block, ipControls: { blockedIPNetworkLists: { networkList: ['192.0.2.1'] } } },
    ipGeoFirewall({ blockIps: ['1_BAD'] }),
  ],
  [
    'firewall',
    '/body/geoControls/blockedIPNetworkLists/networkList/0',
    { ...block, geoControls: { blockedIPNetworkLists: { networkList: ['KP'] } } },
    ipGeoFirewall({ blockCountries: ['7_COUNTRIES'], action: 'deny' }),
  ],
  [
    'firewall',
    '/body/asnControls/blockedIPNetworkLists/networkList/0',
    { ...block, asnControls: { blockedIPNetworkLists: { networkList: ['AS64500'] } } },
    ipGeoFirewall({ blockAsns: ['8_NETWORKS'] }),
  ],
  [
    'firewall',
    '/body/ipControls/allowedIPNetworkLists/networkList/0',
    {
      ...block,
      ipControls: { blockedIPNetworkLists: { networkList: ['1_A'] }, allowedIPNetworkLists: { networkList: ['1_A'] } },
    },
    ipGeoFirewall({ blockIps: ['1_A'], allowIps: ['2_B'] }),
  ],
  [
    'firewall',
    '/body/block',
    { block: 'blockAllTrafficExceptAllowedIPs' },
    { block: 'blockAllTrafficExceptAllowedIPs', ipControls: { allowedIPNetworkLists: { networkList: ['1_A'] } } },
  ],
  [
    'exception',
    '/body/exception/specificHeaderCookieParamXmlOrJsonNames/0',
    { exception: { specificHeaderCookieParamXmlOrJsonNames: [{ selector: 'ARGS' }] } },
    exceptNames('ARGS', ['comment']),
  ],
  [
    'exception',
    '/body/exception/specificHeaderCookieParamXmlOrJsonNames/0',
    { exception: { specificHeaderCookieParamXmlOrJsonNames: [{ selector: 'ARGS', names: ['*'], wildcard: true }] } },
    exceptAll('ARGS'),
  ],
  [
    'exception',
    '/body/exception/specificHeaderCookieOrParamNames',
    { exception: { specificHeaderCookieOrParamNames: { selector: 'ARGS', names: [] } } },
    { exception: { specificHeaderCookieOrParamNames: { selector: 'ARGS', names: ['q'] } } },
  ],
  [
    'exception',
    '/body/exception/specificHeaderCookieParamXmlOrJsonNames/0',
    {
      exception: {
        specificHeaderCookieParamXmlOrJsonNames: [{ selector: 'ARGS', names: ['q', '?**'], wildcard: true }],
      },
    },
    {
      exception: {
        specificHeaderCookieParamXmlOrJsonNames: [{ selector: 'ARGS', names: ['q', '?*x'], wildcard: true }],
      },
    },
  ],
  [
    'exception',
    '/body/exception/specificHeaderCookieOrParamPrefix',
    { exception: { specificHeaderCookieOrParamPrefix: { selector: 'ARGS', prefix: '' } } },
    { exception: { specificHeaderCookieOrParamPrefix: { selector: 'ARGS', prefix: 'utm_' } } },
  ],
  [
    'exception',
    '/body/advancedExceptions/specificHeaderCookieOrParamNameValue/0',
    {
      advancedExceptions: {
        specificHeaderCookieOrParamNameValue: [
          { selector: 'ARGS', namesValues: [{ names: ['*'], values: [] }], wildcard: true, valueWildcard: true },
        ],
      },
    },
    {
      advancedExceptions: {
        specificHeaderCookieOrParamNameValue: [
          { selector: 'ARGS', namesValues: [{ names: ['*'], values: ['a*'] }], wildcard: true, valueWildcard: true },
        ],
      },
    },
  ],
  [
    'exception',
    '/body/advancedExceptions/headerCookieOrParamValues/0',
    { advancedExceptions: { headerCookieOrParamValues: [{ values: ['*'], valueWildcard: true }] } },
    { advancedExceptions: { headerCookieOrParamValues: [{ values: ['*'], valueWildcard: false }] } },
  ],
  [
    'exception',
    '/body',
    { ...exceptAll('ARGS'), advancedExceptions: {} },
    { advancedExceptions: { specificHeaderCookieParamXmlOrJsonNames: [{ selector: 'REQUEST_BODY' }] } },
  ],
  [
    'exception',
    '/body/conditions/0/hosts',
    { conditions: [{ type: 'hostMatch', positiveMatch: true }] },
    { conditions: [{ type: 'hostMatch', positiveMatch: true, hosts: ['www.example.com'] }] },
  ],
  [
    'exception',
    '/body/conditions/0/ips/0',
    { conditions: [{ type: 'ipMatch', positiveMatch: true, ips: ['localhost'] }] },
    { conditions: [{ type: 'ipMatch', positiveMatch: true, ips: ['192.0.2.0/24'] }] },
  ],
  [
    'both',
    '/body/action',
    { conditionException: exceptAll('ARGS') },
    { action: 'deny', conditionException: exceptAll('ARGS') },
  ],
  [
    'both',
    '/body/conditionException/exception/specificHeaderCookieParamXmlOrJsonNames/0',
    {
      action: 'deny',
      conditionException: { exception: { specificHeaderCookieParamXmlOrJsonNames: [{ selector: 'REQUEST_COOKIES' }] } },
    },
    { action: 'deny' },
  ],
  [
    'penalty',
    '/body/conditions/0/paths',
    { conditionOperator: 'AND', conditions: [{ type: 'pathMatch', positiveMatch: true, paths: [] }] },
    { conditionOperator: 'AND', conditions: [{ type: 'pathMatch', positiveMatch: true, paths: ['/*'] }] },
  ],
  ['action', '/body/action', { action: 'Deny' }, { action: 'deny' }],
  ['action', '/body/action', { action: '622918' }, { action: customDenyName({ id: '622918' }) }],
  ['action', '/body/action', { action: 'custom_deny_7' }, { action: 'an_action_of_tomorrow' }],
  [
    'rateAction',
    '/body/ipv6Action',
    { ipv4Action: 'deny', ipv6Action: 'ALERT' },
    { ipv4Action: 'deny', ipv6Action: 'alert' },
  ],
  [
    'deny',
    '/body/parameters/1/name',
    {
      name: 'Teapot',
      parameters: [
        { name: 'response_status_code', value: '418' },
        { name: 'response_status_code', value: '200' },
      ],
    },
    { name: 'Teapot', parameters: [{ name: 'response_status_code', value: '418' }] },
  ],
  ['protections', '/body', {}, { applyRateControls: true }],
  ['unsubscribe', '/body/cveIds', {}, { cveIds: ['CVE-2021-44228'] }],
];

describe('a deceptively weak body', () => {
  test.each(traps)('is refused by %s at %s', async (name, pointer, trap) => {
    const { akamai, sent } = answeringWith({});
    const call: Call = calls[name];
    const error = await failureOf(call(akamai, trap as never));
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({ mayHaveApplied: false });
    expect((error as { issues: { pointer: string }[] }).issues.map((issue) => issue.pointer)).toContain(pointer);
    expect(sent).toEqual([]);
  });

  test.each(traps)('is distinguished from a valid one: %s at %s', async (name, _pointer, _trap, fine) => {
    const { akamai, sent } = answeringWith(fine);
    const call: Call = calls[name];
    await call(akamai, fine as never);
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual(JSON.parse(JSON.stringify(fine)));
  });
});

test.each([
  [{ selector: 'ARGS' }, 'must not exempt everything in ARGS: '],
  [{}, 'must not exempt everything: '],
])('an exemption of everything is refused with the part of the request, if it has one: %j', async (item, start) => {
  const { akamai } = answeringWith({});
  const body = { exception: { specificHeaderCookieParamXmlOrJsonNames: [item] } };
  expect(await failureOf(calls.exception(akamai, body as never))).toMatchObject({
    issues: expect.arrayContaining([{ pointer: expect.anything(), message: expect.stringContaining(start) }]),
  });
});

test('an exception is refused in any body, also in one that contains itself', async () => {
  const { akamai, sent } = answeringWith({});
  const body: { action: string; conditionException?: object } = { action: 'deny' };
  body.conditionException = { exception: { specificHeaderCookieOrParamNames: [{ selector: 'ARGS' }] } };
  expect(await failureOf(calls.action(akamai, body as never))).toMatchObject({
    issues: [expect.objectContaining({ pointer: expect.stringContaining('/body/conditionException/exception') })],
  });
  body.conditionException = body;
  expect(await failureOf(calls.both(akamai, body as never))).toMatchObject({ mayHaveApplied: false });
  expect(sent).toEqual([]);
});

test('a body that contains itself is refused as one', async () => {
  const body: { action: string; conditionException?: object } = { action: 'deny' };
  body.conditionException = { exception: body };
  const { akamai, sent } = answeringWith({});
  const error = await failureOf(calls.both(akamai, body as never));
  expect(error).toMatchObject({ mayHaveApplied: false, vendor: 'akamai' });
  expect(sent).toEqual([]);
});
