import type { FakeAnswer } from '@edgeward/core/testing';
import type { CustomRule } from '../../generated/models.js';
import { customRuleSchema } from '../../generated/schemas.js';
import { isJson, type Json } from '../../internal/json.js';
import { invalidInput, notFound, refusal } from '../errors/problem.js';
import { nextRuleId } from '../next-id.js';
import type { ConfigurationState } from '../state-types.js';
import { type RuleUse, useOf } from '../versions/rules-in-use.js';
import { type AppSecHandler, type ConfigurationCall, idParam, type Scope, type VersionCall } from './scope.js';

type Id = `customRules.${'list' | 'get' | 'create' | 'update' | 'delete'}` | `customRuleActions.${'list' | 'set'}`;

/** Form of custom rule actions in a fake's responses: as documented, or as observed in production. */
export type CustomRuleActionsForm = 'documented' | 'observed';

/** Creates the request handlers for custom rules and their actions. */
export function customRuleHandlers(
  scope: Scope,
  form: CustomRuleActionsForm,
  now: () => number,
): Readonly<Record<Id, AppSecHandler>> {
  const shown = (rule: CustomRule): CustomRule => withStatus(rule, now());
  return {
    'customRules.list': scope.configuration(({ configuration, configId }) => ({
      status: 200,
      body: {
        customRules: [...configuration.customRules.values()].map((rule) =>
          listedRule(shown(rule), configId, useOf(rule.id, configuration)),
        ),
      },
    })),

    'customRules.get': scope.configuration((call) => ({ status: 200, body: shown(existingRule(call)) })),

    'customRules.create': scope.configuration((call) => {
      const rule = ruleOf(call.body, { id: nextRuleId(call.account), version: 1, ruleActivated: false });
      call.configuration.customRules.set(rule.id, rule);
      return { status: 200, body: shown(rule) };
    }),

    'customRules.update': scope.configuration((call) => {
      const { id, version = 1, ruleActivated = false } = existingRule(call);
      const { configuration, body } = call;
      if (isJson(body) && body['id'] !== undefined && body['id'] !== id) {
        throw invalidInput('id is not that of the path.');
      }
      const rule = ruleOf(body, {
        id,
        version: isKept(id, version, configuration) ? version + 1 : version,
        ruleActivated,
      });
      configuration.customRules.set(id, rule);
      return { status: 200, body: shown(rule) };
    }),

    'customRules.delete': scope.configuration((call) => {
      const { id } = existingRule(call);
      if (useOf(id, call.configuration) !== 'unused') {
        throw refusal('FORBIDDEN-OPERATION', 'Custom rule used and cannot be deleted');
      }
      call.configuration.customRules.delete(id);
      return { status: 204 };
    }),

    'customRuleActions.list': scope.version((call) => {
      const actions = actionsOf(call);
      const { customRules } = call.configuration;
      const items = [...customRules.values()].map((rule) =>
        listedAction(call, rule, actions.get(rule.id) ?? 'none', form),
      );
      return { status: 200, body: form === 'documented' ? { customRules: items } : items };
    }),

    'customRuleActions.set': scope.editableVersion((call) => setAction(call, form)),
  };
}

function setAction(call: VersionCall, form: CustomRuleActionsForm): FakeAnswer {
  const actions = actionsOf(call);
  const rule = existingRule(call);
  const action: unknown = isJson(call.body) ? call.body['action'] : undefined;
  if (typeof action !== 'string' || !/^(?:alert|deny|none|deny_custom_\w+)$/.test(action)) {
    throw invalidInput('action must be alert, deny, none or deny_custom_ with the id of a custom deny.');
  }
  if (action === 'none') actions.delete(rule.id);
  else actions.set(rule.id, action);
  return { status: 200, body: form === 'documented' ? { action } : listedAction(call, rule, action, form) };
}

function existingRule(call: ConfigurationCall): CustomRule {
  const ruleId = idParam(call, 'ruleId');
  const rule = call.configuration.customRules.get(ruleId);
  if (rule === undefined) throw notFound(`custom rule ${ruleId}`);
  return rule;
}

/** The actions the policy of the call has for rules. */
function actionsOf({ params, version }: VersionCall): Map<number, string> {
  const { policyId = '' } = params;
  if (!version.securityPolicies.has(policyId)) throw notFound(`security policy ${policyId}`);
  const actions = version.customRuleActions.get(policyId) ?? new Map<number, string>();
  version.customRuleActions.set(policyId, actions);
  return actions;
}

/** Reads the rule in a request's body and adds the members assigned by the service. */
function ruleOf(body: unknown, assigned: Pick<CustomRule, 'id' | 'version' | 'ruleActivated'>): CustomRule {
  if (!isJson(body)) throw invalidInput('The body is not an object.');
  const { name, conditions, metadata } = body;
  if (typeof name !== 'string' || name === '') throw invalidInput('name must be a text.');
  if (!Array.isArray(conditions) && typeof metadata !== 'string') throw invalidInput('conditions must be a list.');
  const { operation } = body;
  if (operation !== undefined && operation !== 'AND' && operation !== 'OR')
    throw invalidInput('operation must be AND or OR.');
  const { samplingRate = 100 } = body;
  if (!Number.isInteger(samplingRate) || Number(samplingRate) < 0 || Number(samplingRate) > 100) {
    throw invalidInput('samplingRate must be a whole number from 0 to 100.');
  }
  for (const [index, condition] of (Array.isArray(conditions) ? conditions : []).entries()) {
    const type: unknown = isJson(condition) ? condition['type'] : undefined;
    if (typeof type !== 'string' || !conditionTypes.has(type)) {
      throw invalidInput(`/conditions/${index}/type: there is no such type of a condition.`);
    }
  }
  const parsed = customRuleSchema.safeParse({ ...body, ...assigned });
  if (parsed.success) return parsed.data;
  throw invalidInput(parsed.issues.map(({ pointer, message }) => `${pointer}: ${message}`).join('; '));
}

/** Condition types accepted by the service, without those in its documentation it never accepted. */
const conditionTypes: ReadonlySet<string> = new Set([
  'argsPostJSONMatch',
  'argsPostJSONNamesMatch',
  'argsPostMatch',
  'argsPostNamesMatch',
  'argsPostXMLMatch',
  'asNumberMatch',
  'clientCertPresentMatch',
  'clientCertValidMatch',
  'clientListMatch',
  'clientTlsFingerprintMatch',
  'cookieMatch',
  'extensionMatch',
  'filenameMatch',
  'geoMatch',
  'headerOrderMatch',
  'hostMatch',
  'ipAddressMatch',
  'ipMatch',
  'pathMatch',
  'requestHeaderMatch',
  'requestMethodMatch',
  'requestProtocolVersionMatch',
  'uriQueryMatch',
]);

/** Returns whether an activated version contains this version of the rule, which is then immutable. */
function isKept(id: number, version: number, { versions }: ConfigurationState): boolean {
  return [...versions.values()].some(({ activatedRules }) => (activatedRules.get(id)?.version ?? 0) >= version);
}

/** Returns the rule with its current status, which the service writes in capitals. */
function withStatus(rule: CustomRule, now: number): CustomRule {
  const { effectiveTimePeriod: period } = rule;
  if (period === undefined || period.status !== undefined) return rule;
  const status =
    now < Date.parse(period.startDate) ? 'INACTIVE' : now >= Date.parse(period.endDate) ? 'EXPIRED' : 'ACTIVE';
  return { ...rule, effectiveTimePeriod: { ...period, status } };
}

function linkOf(configId: number, ruleId: number): string {
  return `/appsec/v1/configs/${configId}/custom-rules/${ruleId}`;
}

function listedRule(rule: CustomRule, configId: number, status: RuleUse): Json {
  const { id, name, version, effectiveTimePeriod, samplingRate, stagingOnly } = rule;
  return {
    link: linkOf(configId, id),
    name,
    status,
    id,
    version,
    ...(effectiveTimePeriod !== undefined && { effectiveTimePeriod }),
    ...(samplingRate !== undefined && { samplingRate }),
    ...(stagingOnly !== undefined && { stagingOnly }),
  };
}

function listedAction(
  { configId, version }: VersionCall,
  latest: CustomRule,
  action: string,
  form: CustomRuleActionsForm,
): Json {
  const { id, name } = action === 'none' ? latest : (version.activatedRules.get(latest.id) ?? latest);
  const link = linkOf(configId, id);
  if (form === 'documented') return { action, link, name, id };
  return {
    action,
    canUseAdvancedActions: false,
    link: link.replace('/appsec/', '/appsec-resource/'),
    name,
    ruleId: id,
  };
}
