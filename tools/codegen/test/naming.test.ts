import { describe, expect, test } from 'vitest';
import {
  camelCase,
  isMemberName,
  isModelName,
  isReservedMember,
  isReservedType,
  kebabCase,
  operationName,
  paramsName,
  pascalCase,
  resourceClassName,
  resourceFileName,
  schemaName,
  singular,
} from '../src/naming.ts';

test.for([
  ['page_size', 'pageSize'],
  ['pageSize', 'pageSize'],
  ['Page-Size', 'pageSize'],
  ['configID', 'configId'],
  ['URLPath', 'urlPath'],
  ['X-Forwarded-For', 'xForwardedFor'],
  ['$filter', 'filter'],
  ['ipv4Only', 'ipv4Only'],
  ['tag', 'tag'],
])('our name of the parameter %s is %s', ([wire, ours]) => {
  expect(camelCase(wire ?? '')).toBe(ours);
});

test.for([
  ['securityActions', 'security-actions'],
  ['rules', 'rules'],
  ['wafV2Rules', 'waf-v2-rules'],
  ['ipURLLists', 'ip-url-lists'],
])('the file of %s is %s', ([name, file]) => {
  expect(kebabCase(name ?? '')).toBe(file);
});

test.for([
  ['securityActions', 'securityAction'],
  ['rules', 'rule'],
  ['caches', 'cache'],
  ['apis', 'api'],
  ['databases', 'database'],
  ['zones', 'zone'],
  ['policies', 'policy'],
  ['proxies', 'proxy'],
  ['cookies', 'cookie'],
  ['addresses', 'address'],
  ['matches', 'match'],
  ['searches', 'search'],
  ['pushes', 'push'],
  ['indexes', 'index'],
  ['aliases', 'alias'],
  ['statuses', 'status'],
  ['status', 'status'],
  ['access', 'access'],
  ['analysis', 'analysis'],
  ['statistics', 'statistics'],
  ['enforcement', 'enforcement'],
])('one of %s is a %s', ([plural, one]) => {
  expect(singular(plural ?? '')).toBe(one);
});

test.for([
  ['securityActions', 'list', '/v1/securityActions', true, 'ListSecurityActionsParams'],
  ['securityActions', 'create', '/v1/securityActions', true, 'CreateSecurityActionParams'],
  ['enforcement', 'update', '/v1/securityActionsConfig', false, 'UpdateEnforcementParams'],
  ['apis', 'create', '/v4/ase/api', true, 'CreateApiParams'],
  ['apis', 'get', '/v4/ase/api', true, 'GetApiParams'],
  ['stats', 'get', '/api', false, 'GetStatsParams'],
  ['settings', 'setWaf', '/api', false, 'SetWafSettingParams'],
  ['matchTargets', 'reorder', '/match-targets/sequence', true, 'ReorderMatchTargetsParams'],
  ['selectedHostnames', 'get', '/versions/{versionNumber}/selected-hostnames', false, 'GetSelectedHostnamesParams'],
  ['selectedHostnames', 'append', '/selected-hostnames', false, 'AppendSelectedHostnamesParams'],
  ['activationRequests', 'get', '/activations/status/{statusId}', false, 'GetActivationRequestParams'],
  ['networkLists', 'append', '/network-lists/{networkListId}/append', true, 'AppendNetworkListParams'],
  ['denyList', 'clear', '/firewall', true, 'ClearDenyListParams'],
] as const)('the params of %s.%s at %s are %s, %s', ([resource, method, path, isListed, name]) => {
  expect(paramsName(resource, method, path, isListed)).toBe(name);
});

test.for([
  ['cache', 'CacheResource'],
  ['caches', 'Caches'],
  ['event', 'EventResource'],
  ['securityActions', 'SecurityActions'],
])('the class of the resource %s is called %s', ([resource, name]) => {
  expect(resourceClassName(resource ?? '')).toBe(name);
});

test.for([
  ['SecurityAction', 'securityActionSchema'],
  ['HTTPHeader', 'httpHeaderSchema'],
  ['ASN', 'asnSchema'],
  ['X', 'xSchema'],
])('the schema of %s is called %s', ([model, schema]) => {
  expect(schemaName(model ?? '')).toBe(schema);
});

test('an operation constant has the resource in front', () => {
  expect(operationName('securityActions', 'list')).toBe('securityActionsListOperation');
  expect(pascalCase('securityActions')).toBe('SecurityActions');
});

test('a nested resource is named by its whole path, its params by the last part', () => {
  expect(operationName('policies.rules.wafMode', 'get')).toBe('policiesRulesWafModeGetOperation');
  expect(resourceClassName('policies.rules.wafMode')).toBe('PoliciesRulesWafMode');
  expect(resourceFileName('policies.rules.wafMode')).toBe('policies/rules/waf-mode');
  expect(paramsName('policies.rules', 'get', '/policies/{policyId}/rules/{ruleId}', true)).toBe('GetRuleParams');
  expect(paramsName('settings.cookieSettings', 'update', '/cookies', false)).toBe('UpdateCookieSettingsParams');
});

describe('an invalid name', () => {
  test.for(['securityAction', 'Security-Action', '2Fast', ''])('refuses the model %s', (name) => {
    expect(isModelName(name)).toBe(false);
  });

  test.for(['SecurityAction', 'security_action', '2fast', ''])('refuses the member %s', (name) => {
    expect(isMemberName(name)).toBe(false);
  });

  test.for(['constructor', 'then', 'toJSON', '__proto__'])('refuses the reserved member %s', (name) => {
    expect(isReservedMember(name)).toBe(true);
  });

  test.for(['Operation', 'Record', 'Promise', 'JsonSchema'])('refuses the reserved type %s', (name) => {
    expect(isReservedType(name)).toBe(true);
  });

  test('delete and get are valid names of methods', () => {
    expect(isReservedMember('delete') || isReservedMember('get')).toBe(false);
  });
});
