import { operations } from '../../generated/operations.js';
import type { Json } from '../../internal/json.js';
import type { AppSecHandler, Scope, VersionCall } from '../handlers/scope.js';
import { bodyOf, documentPath, policyOf, templateOf } from './documents.js';

const everything = { type: 'all' };
const headers = {
  allowSampling: true,
  cookies: everything,
  customHeaders: everything,
  standardHeaders: everything,
} as const;
const payloads = {
  enabled: false,
  requestBody: { type: 'ATTACK_PAYLOAD' },
  responseBody: { type: 'ATTACK_PAYLOAD' },
} as const;

/** Settings never written, by the path template below the version. */
const defaults: Readonly<Record<string, Json>> = {
  'advanced-settings/cookie-settings': { cookieDomain: 'automatic', useAllSecureTraffic: false },
  'advanced-settings/evasive-path-match': { enablePathMatch: true },
  'advanced-settings/logging': headers,
  'advanced-settings/logging/attack-payload': payloads,
  'advanced-settings/pii-learning': { enablePiiLearning: false },
  'advanced-settings/pragma-header': {},
  'advanced-settings/prefetch': { allExtensions: false, enableAppLayer: false, enableRateControls: false },
  'advanced-settings/request-body': { requestBodyInspectionLimitInKB: 'default' },
  siem: { enableSiem: false },
  'security-policies/{policyId}/advanced-settings/evasive-path-match': { enablePathMatch: true },
  'security-policies/{policyId}/advanced-settings/logging': { override: false, ...headers },
  'security-policies/{policyId}/advanced-settings/logging/attack-payload': { override: false, ...payloads },
  'security-policies/{policyId}/advanced-settings/pragma-header': {},
  'security-policies/{policyId}/advanced-settings/request-body': { override: false },
  'security-policies/{policyId}/penalty-box': { action: 'none', penaltyBoxProtection: false },
  'security-policies/{policyId}/penalty-box/conditions': {
    conditionOperator: 'AND',
    conditions: [{ type: 'pathMatch', positiveMatch: true, paths: ['/*'] }],
  },
  'security-policies/{policyId}/eval-penalty-box': { action: 'none', penaltyBoxProtection: false },
  'security-policies/{policyId}/eval-penalty-box/conditions': {
    conditionOperator: 'AND',
    conditions: [{ type: 'pathMatch', positiveMatch: true, paths: ['/*'] }],
  },
  'security-policies/{policyId}/ip-geo-firewall': { block: 'blockSpecificIPGeo' },
  'security-policies/{policyId}/slow-post': { action: 'alert', slowRateThreshold: { period: 60, rate: 10 } },
  'security-policies/{policyId}/reputation-analysis': {
    forwardSharedIPToHTTPHeaderAndSIEM: false,
    forwardToHTTPHeader: false,
  },
  'security-policies/{policyId}/cpc': {
    edgeInjection: { clientSideProtectionConfigId: 1, autoLoadStaging: false, loadScriptAsync: true },
    edgeTestParameters: {},
    injectionCriteria: { injectionPolicy: 'early_head', injectionPercent: 0 },
  },
  'security-policies/{policyId}/rapid-rules/action': { action: 'akamai_managed' },
  'security-policies/{policyId}/rapid-rules/status': { enabled: false },
  'security-policies/{policyId}/rules/threat-intel': { threatIntel: 'off' },
  'security-policies/{policyId}/wap-selected-hostnames': { protectedHostnames: [], evalHostnames: [] },
};

/** Paths of settings with a second path. */
const aliases: Readonly<Record<string, string>> = {
  'security-policies/{policyId}/threat-intel': 'security-policies/{policyId}/rules/threat-intel',
};

/** Reads a setting of the version or the policy of a call. */
export function setting(call: VersionCall, template: string): Json {
  const known = aliases[template] ?? template;
  return call.version.documents.get(documentPath(call, known)) ?? defaults[known] ?? {};
}

/** Creates the request handlers for every setting stored as one document. */
export function settingHandlers(scope: Scope): Readonly<Record<string, AppSecHandler>> {
  const handlers: Record<string, AppSecHandler> = {};
  for (const { id, method, path } of operations) {
    const template = templateOf(path) ?? '';
    const known = aliases[template] ?? template;
    if (defaults[known] === undefined) continue;
    if (method === 'GET') {
      handlers[id] = scope.version((call) => {
        if (template.startsWith('security-policies/')) policyOf(call);
        return { status: 200, body: setting(call, template) };
      });
    } else {
      handlers[id] = scope.editableVersion((call) => {
        if (template.startsWith('security-policies/')) policyOf(call);
        const document = bodyOf(call);
        call.version.documents.set(documentPath(call, known), document);
        return { status: 200, body: document };
      });
    }
  }
  return handlers;
}
