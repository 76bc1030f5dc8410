import type { FakeAnswer } from '@edgeward/core/testing';
import { isJson, isJsonList, type Json } from '../../internal/json.js';
import { invalidInput, notFound } from '../errors/problem.js';
import { type AppSecHandler, flagParam, type Scope, type VersionCall } from '../handlers/scope.js';
import { bodyOf, copyAll, merged, policyOf, removeAll } from './documents.js';

/** The rules, attack groups and rapid rules that every policy has, with their titles. */
const catalogue = {
  rules: { '950002': 'System Command Access', '950006': 'System Command Injection', '950007': 'Blind SQL Injection' },
  'attack-groups': { CMD: 'Command Injection', SQL: 'SQL Injection', XSS: 'Cross Site Scripting' },
  'rapid-rules': { '999901': 'Remote Code Execution of a Framework' },
} as const;

type Part = keyof typeof catalogue;

/** Where the rules of a kind are, and how they are answered. */
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

const modePath = 'mode';
const latest = { current: 'KRS Rule Set, 10/2025', evaluating: 'KRS Rule Set, 04/2026' };

/** Builds what answers about the rules of a policy: actions, exceptions, modes, upgrades and the evaluation. */
export function ruleHandlers(scope: Scope): Readonly<Record<string, AppSecHandler>> {
  return {
    ...merged(kinds.map((kind) => actionHandlers(kind, scope))),
    ...rapidRuleHandlers(scope),
    ...modeHandlers(scope),
  };
}

function actionHandlers(kind: Kind, scope: Scope): Readonly<Record<string, AppSecHandler>> {
  const { resource, list, member, exceptions } = kind;
  const shown = (call: VersionCall, { action, conditionException }: Json): Json => ({
    action,
    ...(flagParam(call, 'includeConditionException', false) &&
      conditionException !== undefined && { conditionException }),
  });
  return {
    [`${resource}.list`]: scope.version((call) => {
      const items = idsOf(call, kind).map((id) => ({
        [member]: member === 'id' ? Number(id) : id,
        ...shown(call, ruleOf(call, kind, id)),
      }));
      return { status: 200, body: { [list]: items } };
    }),

    [`${resource}.get`]: scope.version((call) => ({ status: 200, body: shown(call, ruleOf(call, kind)) })),

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
  const policyId = policyOf(call);
  const prefix = `security-policies/${policyId}/${path}/`;
  if (path.startsWith('eval-') && modeOf(call)['eval'] !== 'enabled') return [];
  const own = [...call.version.documents.keys()].flatMap((key) => {
    const id = key.startsWith(prefix) ? key.slice(prefix.length) : '';
    return id === '' || id.includes('/') || id === 'threat-intel' ? [] : [id];
  });
  return [...new Set([...Object.keys(catalogue[part]), ...own])];
}

/** Reads a rule of the policy of a call, by default that of the path. */
function ruleOf(call: VersionCall, kind: Kind, id = call.params[kind.param] ?? ''): Json {
  if (!idsOf(call, kind).includes(id)) throw notFound(`${kind.path}/${id}`);
  const found = call.version.documents.get(`security-policies/${policyOf(call)}/${kind.path}/${id}`);
  return found ?? { action: 'alert' };
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

function modeOf(call: VersionCall): Json {
  const found = call.version.documents.get(`security-policies/${policyOf(call)}/${modePath}`);
  return { mode: 'ASE_MANUAL', current: latest.current, eval: 'disabled', ...found };
}

function setMode(call: VersionCall, members: Json): Json {
  const { evaluating: _evaluating, expires: _expires, ...before } = modeOf(call);
  const mode = { ...before, ...members };
  call.version.documents.set(`security-policies/${policyOf(call)}/${modePath}`, mode);
  return mode;
}

const updates = {
  deletedAttackGroups: [{ group: 'OLD', groupName: 'Old group' }],
  newAttackGroups: [{ group: 'NEW', groupName: 'New group' }],
  updatedAttackGroups: [{ group: 'SQL', groupName: 'SQL Injection' }],
  deletedRules: [{ id: 950001, title: 'Old rule' }],
  newRules: [{ id: 950099, title: 'New rule' }],
  updatedRules: [{ id: 950007, title: 'Blind SQL Injection' }],
};

function modeHandlers(scope: Scope): Readonly<Record<string, AppSecHandler>> {
  return {
    'policies.rules.wafMode.get': scope.version((call) => ({ status: 200, body: modeOf(call) })),

    'policies.rules.wafMode.update': scope.editableVersion((call) => ({
      status: 200,
      body: setMode(call, { mode: bodyOf(call)['mode'] }),
    })),

    'policies.rules.upgrade': scope.editableVersion((call) => {
      const { mode = modeOf(call)['mode'] } = bodyOf(call);
      return { status: 200, body: setMode(call, { mode, current: latest.evaluating }) };
    }),

    'policies.rules.ruleUpgradeDetails.get': scope.version((call) => {
      const { current } = modeOf(call);
      return {
        status: 200,
        body: {
          current,
          evaluating: latest.evaluating,
          latest: latest.evaluating,
          krsToEvalUpdates: updates,
          krsToLatestUpdates: updates,
          evalToEvalUpdates: updates,
        },
      };
    }),

    'evaluation.evalMode.update': scope.editableVersion((call) => {
      const { eval: order, mode = modeOf(call)['mode'] } = bodyOf(call);
      const running = modeOf(call)['eval'] === 'enabled';
      if (order !== 'START' && !running) throw invalidInput(`There is no evaluation to ${String(order)}.`);
      if (order === 'START' && running) throw invalidInput('An evaluation runs already.');
      const policy = `security-policies/${policyOf(call)}`;
      const { documents } = call.version;
      if (order === 'COMPLETE') {
        // What was evaluated comes into force.
        copyAll(documents, `${policy}/eval-rules`, `${policy}/rules`);
        copyAll(documents, `${policy}/eval-groups`, `${policy}/attack-groups`);
      }
      if (order === 'COMPLETE' || order === 'STOP') {
        removeAll(documents, `${policy}/eval-rules`);
        removeAll(documents, `${policy}/eval-groups`);
        const current = order === 'COMPLETE' ? { current: latest.evaluating } : {};
        return { status: 201, body: setMode(call, { mode, eval: 'disabled', ...current }) };
      }
      if (order === 'START') {
        copyAll(documents, `${policy}/rules`, `${policy}/eval-rules`);
        copyAll(documents, `${policy}/attack-groups`, `${policy}/eval-groups`);
        documents.delete(`${policy}/eval-rules/threat-intel`);
      }
      const evaluating = { evaluating: latest.evaluating, expires: '2026-05-01T00:00:00Z' };
      return { status: 201, body: setMode(call, { mode, eval: 'enabled', ...evaluating }) };
    }),

    'policies.tuning.tuningRecommendations.get': scope.version((call) => ({ status: 200, body: recommended(call) })),

    'policies.tuning.tuningRecommendations.getForAttackGroup': scope.version((call) =>
      recommendedFor(call, 'attackGroupRecommendations', 'group', call.params['attackGroupId'] ?? ''),
    ),

    'policies.tuning.tuningRecommendations.getForRule': scope.version((call) =>
      recommendedFor(call, 'ruleRecommendations', 'id', call.params['ruleId'] ?? ''),
    ),

    'policies.tuning.tuningRecommendations.respond': scope.editableVersion((call) => {
      const { selectorId } = bodyOf(call);
      if (!JSON.stringify(recommended(call)).includes(`"selectorId":${String(selectorId)}`)) {
        throw notFound(`recommendation ${String(selectorId)}`);
      }
      return { status: 201 };
    }),
  };
}

const recommendation = {
  description: 'Lets a comment pass',
  evidences: { hostnames: ['www.example.com'] },
  exceptions: [
    { recommendationId: 1, selectorId: 84220, selector: { type: 'SPECIFIC', selector: 'ARGS', names: ['comment'] } },
  ],
  ruleSetType: 'ACTIVE',
};

const recommendations = [recommendation];
const declinedRecommendations = [{ ...recommendation, description: 'Lets a header pass' }];

function recommended(call: VersionCall): Json {
  const stored = call.version.documents.get(`security-policies/${policyOf(call)}/recommendations`);
  return {
    evaluationPeriodStart: '2026-01-01T00:00:00Z',
    evaluationPeriodEnd: '2026-02-01T00:00:00Z',
    attackGroupRecommendations: [{ group: 'SQL', recommendations, declinedRecommendations }],
    ruleRecommendations: [{ id: 950002, recommendations, declinedRecommendations }],
    ...stored,
  };
}

function recommendedFor(call: VersionCall, list: string, member: string, id: string): FakeAnswer {
  const items: unknown = recommended(call)[list];
  const found: unknown = isJsonList(items)
    ? items.find((item) => isJson(item) && String(item[member]) === id)
    : undefined;
  return { status: 200, body: found ?? { [member]: member === 'id' ? Number(id) : id } };
}
