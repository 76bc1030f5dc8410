import type { FakeAnswer, FakeRequest } from '@edgeward/core/testing';
import type { CustomRule } from '../../generated/models.js';
import { customRuleSchema } from '../../generated/schemas.js';
import { isJson, type Json } from '../../internal/json.js';
import { bodyOf } from '../documents/documents.js';
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
  const withCurrentStatus = (rule: CustomRule): CustomRule => withStatus(rule, now());
  return {
    'customRules.list': scope.configuration(({ configuration, configId }) => ({
      status: 200,
      body: {
        customRules: [...configuration.customRules.values()].map((rule) =>
          listedRule(withCurrentStatus(rule), configId, useOf(rule.id, configuration)),
        ),
      },
    })),

    'customRules.get': scope.configuration((call) => ({ status: 200, body: withCurrentStatus(existingRule(call)) })),

    'customRules.create': scope.configuration((call) => {
      const rule = ruleOf(call, { id: nextRuleId(call.account), version: 1, ruleActivated: false });
      call.configuration.customRules.set(rule.id, rule);
      return { status: 200, body: withCurrentStatus(rule) };
    }),

    'customRules.update': scope.configuration((call) => {
      const { id, version = 1, ruleActivated = false } = existingRule(call);
      const { configuration, body } = call;
      if (isJson(body) && body['id'] !== undefined && body['id'] !== id) {
        throw invalidInput('id differs from the path.');
      }
      const rule = ruleOf(call, {
        id,
        version: isKept(id, version, configuration) ? version + 1 : version,
        ruleActivated,
      });
      configuration.customRules.set(id, rule);
      return { status: 200, body: withCurrentStatus(rule) };
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
  const action = String(bodyOf(call)['action']);
  if (action === 'deny_custom_') throw invalidInput('/action: deny_custom_ must have the id of a custom deny.');
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
  const actions = version.customRuleActions.get(policyId) ?? new Map<number, string>();
  version.customRuleActions.set(policyId, actions);
  return actions;
}

/** Reads the rule in a request's body and adds the members assigned by the service. */
function ruleOf(request: FakeRequest, assigned: Pick<CustomRule, 'id' | 'version' | 'ruleActivated'>): CustomRule {
  const { effectiveTimePeriod: period, ...body } = bodyOf(request);
  const { name, conditions, metadata, structured = conditions !== undefined } = body;
  if (name === '') throw invalidInput('name must not be empty.');
  if (structured === true && conditions === undefined) throw invalidInput('conditions must be a list.');
  if (structured === false && (metadata === undefined || conditions !== undefined)) {
    throw invalidInput('An unstructured rule has metadata and no conditions.');
  }
  const parsed = customRuleSchema.safeParse({
    ...body,
    ...(isJson(period) && { effectiveTimePeriod: timePeriod(period) }),
    ...assigned,
  });
  if (parsed.success) return parsed.data;
  throw invalidInput(parsed.issues.map(({ pointer, message }) => `${pointer}: ${message}`).join('; '));
}

/** Checks the dates of a time period; its status is computed. */
function timePeriod({ startDate, endDate }: Json): Json {
  const [start, end] = [startDate, endDate].map((date) => Date.parse(String(date)));
  if (start === undefined || end === undefined || !(start < end)) {
    throw invalidInput('effectiveTimePeriod must have a startDate and a later endDate.');
  }
  return { startDate, endDate };
}

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
