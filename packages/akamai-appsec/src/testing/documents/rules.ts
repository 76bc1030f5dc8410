import type { FakeAnswer } from '@edgeward/core/testing';
import type { CveMitigationRule } from '../../generated/models.js';
import type { Json } from '../../internal/json.js';
import { notFound } from '../errors/problem.js';
import { type AppSecHandler, flagParam, type Scope, type VersionCall } from '../handlers/scope.js';
import type { Documents } from '../state-types.js';
import { below, bodyOf, merged, policyOf } from './documents.js';
import { modeHandlers, modeOf } from './rule-modes.js';

/** The rules, attack groups and rapid rules of every policy, with their titles. */
const catalogue = {
  rules: { '950002': 'System Command Access', '950006': 'System Command Injection', '950007': 'Blind SQL Injection' },
  'attack-groups': { CMD: 'Command Injection', SQL: 'SQL Injection', XSS: 'Cross Site Scripting' },
  'rapid-rules': { '999901': 'Remote Code Execution of a Framework' },
} as const;

type Part = keyof typeof catalogue;

/** Path of a kind of rules, and the form of its responses. */
interface Kind {
  readonly resource: string;
  readonly path: string;
  readonly part: Part;
  readonly param: string;
  readonly list: string;
  readonly member: 'id' | 'group';

  /** The nested resource of conditions and exceptions. */
  readonly exceptions: string;
}

const kinds: readonly Kind[] = [
  {
    resource: 'policies.rules',
    path: 'rules',
    part: 'rules',
    param: 'ruleId',
    list: 'ruleActions',
    member: 'id',
    exceptions: 'policies.rules.ruleConditionException',
  },
  {
    resource: 'policies.attackGroups',
    path: 'attack-groups',
    part: 'attack-groups',
    param: 'attackGroupId',
    list: 'attackGroupActions',
    member: 'group',
    exceptions: 'policies.attackGroups.attackGroupConditionException',
  },
  {
    resource: 'evaluation.evalRules',
    path: 'eval-rules',
    part: 'rules',
    param: 'ruleId',
    list: 'evalRuleActions',
    member: 'id',
    exceptions: 'evaluation.evalRuleConditionException',
  },
  {
    resource: 'evaluation.evalGroups',
    path: 'eval-groups',
    part: 'attack-groups',
    param: 'attackGroupId',
    list: 'attackGroupActions',
    member: 'group',
    exceptions: 'evaluation.evalGroupConditionException',
  },
];

/** Creates the request handlers for the rules of a policy: actions, exceptions, modes, upgrades and the evaluation. */
export function ruleHandlers(scope: Scope): Readonly<Record<string, AppSecHandler>> {
  return {
    ...merged(kinds.map((kind) => actionHandlers(kind, scope))),
    ...rapidRuleHandlers(scope),
    ...modeHandlers(scope),
  };
}

function actionHandlers(kind: Kind, scope: Scope): Readonly<Record<string, AppSecHandler>> {
  const { resource, list, member, exceptions } = kind;
  const ruleView = (call: VersionCall, { action, conditionException }: Json): Json => ({
    action,
    ...(flagParam(call, 'includeConditionException', false) &&
      conditionException !== undefined && { conditionException }),
  });
  return {
    [`${resource}.list`]: scope.version((call) => {
      const items = idsOf(call, kind).map((id) => ({
        [member]: member === 'id' ? Number(id) : id,
        ...ruleView(call, ruleOf(call, kind, id)),
      }));
      return { status: 200, body: { [list]: items } };
    }),

    [`${resource}.get`]: scope.version((call) => ({ status: 200, body: ruleView(call, ruleOf(call, kind)) })),

    [`${resource}.update`]: scope.editableVersion((call) => {
      const { action } = bodyOf(call);
      change(call, kind, { ...ruleOf(call, kind), action });
      return { status: 200, body: { action } };
    }),

    [`${resource}.updateWithConditionException`]: scope.editableVersion((call) => {
      const { action, conditionException } = bodyOf(call);
      const rule = { action, ...(conditionException !== undefined && { conditionException }) };
      change(call, kind, rule);
      return { status: 200, body: rule };
    }),

    [`${exceptions}.get`]: scope.version((call) => ({
      status: 200,
      body: ruleOf(call, kind)['conditionException'] ?? {},
    })),

    [`${exceptions}.update`]: scope.editableVersion((call) => {
      const conditionException = bodyOf(call);
      change(call, kind, { ...ruleOf(call, kind), conditionException });
      return { status: 200, body: conditionException };
    }),
  };
}

function idsOf(call: VersionCall, { path, part }: Kind): readonly string[] {
  const documents = below(call.version.documents, `security-policies/${policyOf(call)}/${path}`);
  if (path.startsWith('eval-') && modeOf(call)['eval'] !== 'enabled') return [];
  const own = [...documents.keys()].filter((id) => id !== 'threat-intel');
  return [...new Set([...Object.keys(catalogue[part]), ...own])];
}

/** Reads a rule of the call's policy; default: the rule in the path. */
function ruleOf(call: VersionCall, kind: Kind, id = call.params[kind.param] ?? ''): Json {
  if (!idsOf(call, kind).includes(id)) throw notFound(`${kind.path}/${id}`);
  const found = call.version.documents.get(`security-policies/${policyOf(call)}/${kind.path}/${id}`);
  return found ?? { action: 'alert' };
}

/** Returns the action of a policy for one of its rules. */
export function ruleAction(
  documents: Documents,
  policyId: string,
  { ruleId, isRapid = false }: CveMitigationRule,
): unknown {
  const [path, byDefault] = isRapid ? ['rapid-rules', 'akamai_managed'] : ['rules', 'alert'];
  return documents.get(`security-policies/${policyId}/${path}/${ruleId}`)?.['action'] ?? byDefault;
}

/** Returns the action of a policy for one of its attack groups, by the id or the title of the group. */
export function groupAction(documents: Documents, policyId: string, name: string): unknown {
  const [id] = Object.entries(catalogue['attack-groups']).find(([, title]) => title === name) ?? [name];
  return documents.get(`security-policies/${policyId}/attack-groups/${id}`)?.['action'] ?? 'alert';
}

function change(call: VersionCall, { path, param }: Kind, rule: Json): void {
  call.version.documents.set(`security-policies/${policyOf(call)}/${path}/${call.params[param] ?? ''}`, rule);
}

function rapidRuleHandlers(scope: Scope): Readonly<Record<string, AppSecHandler>> {
  const resource = 'policies.rapidRules';
  const keyOf = (call: VersionCall, id = call.params['ruleId'] ?? ''): string => {
    if (!Object.hasOwn(catalogue['rapid-rules'], id)) throw notFound(`rapid-rules/${id}`);
    return `security-policies/${policyOf(call)}/rapid-rules/${id}`;
  };
  const rule = (call: VersionCall, id?: string): Json => ({
    action: 'akamai_managed',
    lock: false,
    ...call.version.documents.get(keyOf(call, id)),
  });
  const action = (call: VersionCall): FakeAnswer => {
    const { action: is, lock } = rule(call);
    return { status: 200, body: { action: is, lock } };
  };
  const set = (call: VersionCall, members: Json): void => {
    call.version.documents.set(keyOf(call), { ...rule(call), ...members });
  };
  return {
    [`${resource}.list`]: scope.version((call) => ({
      status: 200,
      body: {
        policyRules: Object.entries(catalogue['rapid-rules']).map(([id, title]) => ({
          id: Number(id),
          version: 1,
          title,
          ...rule(call, id),
        })),
      },
    })),
    [`${resource}.rapidRuleAction.get`]: scope.version(action),
    [`${resource}.rapidRuleAction.update`]: scope.editableVersion((call) => {
      set(call, { action: bodyOf(call)['action'] });
      return action(call);
    }),
    [`${resource}.rapidRuleConditionException.get`]: scope.version((call) => ({
      status: 200,
      body: rule(call)['conditionException'] ?? {},
    })),
    [`${resource}.rapidRuleConditionException.update`]: scope.editableVersion((call) => {
      const conditionException = bodyOf(call);
      set(call, { conditionException });
      return { status: 200, body: conditionException };
    }),
    [`${resource}.rapidRuleLock.get`]: scope.version((call) => ({
      status: 200,
      body: { enabled: rule(call)['lock'] },
    })),
    [`${resource}.rapidRuleLock.update`]: scope.editableVersion((call) => {
      const { enabled } = bodyOf(call);
      set(call, { lock: enabled });
      return { status: 200, body: { enabled } };
    }),
  };
}
