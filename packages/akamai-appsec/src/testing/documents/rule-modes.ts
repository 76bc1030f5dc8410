import type { Json } from '../../internal/json.js';
import { invalidInput, notFound } from '../errors/problem.js';
import type { AppSecHandler, Scope, VersionCall } from '../handlers/scope.js';
import { bodyOf, copyAll, policyOf, removeAll } from './documents.js';
import { recommended, recommendedFor } from './recommendations.js';

const modePath = 'mode';

const latest = { current: 'KRS Rule Set, 10/2025', evaluating: 'KRS Rule Set, 04/2026' };

export function modeOf(call: VersionCall): Json {
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

export function modeHandlers(scope: Scope): Readonly<Record<string, AppSecHandler>> {
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
      if (order === 'START' && running) throw invalidInput('An evaluation is already running.');
      const policy = `security-policies/${policyOf(call)}`;
      const { documents } = call.version;
      if (order === 'COMPLETE') {
        // The evaluated rules become active.
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
