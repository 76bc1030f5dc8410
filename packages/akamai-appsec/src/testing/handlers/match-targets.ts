import type { FakeRequest } from '@edgeward/core/testing';
import type { MatchTarget, SecurityPolicy } from '../../generated/models.js';
import { matchTargetSchema } from '../../generated/schemas.js';
import { isJson, type Json } from '../../internal/json.js';
import { bodyOf } from '../documents/documents.js';
import { invalidInput, notFound } from '../errors/problem.js';
import { nextTargetId } from '../next-id.js';
import type { AccountState } from '../state-types.js';
import { type AppSecHandler, flagParam, idParam, type Scope, type VersionCall } from './scope.js';

type Id = 'securityPolicies.list' | `matchTargets.${'list' | 'get' | 'create' | 'update' | 'delete' | 'reorder'}`;

/** Creates the request handlers for security policies and their match targets. */
export function matchTargetHandlers(scope: Scope): Readonly<Record<Id, AppSecHandler>> {
  return {
    'securityPolicies.list': scope.version((call) => {
      const { configId, versionNumber, version } = call;
      const detail = flagParam(call, 'detail', false);
      const notMatched = flagParam(call, 'notMatched', false);
      const matched = new Set([...version.matchTargets.values()].map(policyIdOf));
      const policies = [...version.securityPolicies.values()]
        .filter(({ policyId }) => !notMatched || !matched.has(policyId))
        .map((policy) => (detail ? policy : { policyId: policy.policyId, policyName: policy.policyName }));
      return { status: 200, body: { configId, version: versionNumber, policies } };
    }),

    'matchTargets.list': scope.version((call) => {
      const policyId = call.query.get('policyId');
      const targets = inSequence(call)
        .filter((target) => policyId === null || policyIdOf(target) === policyId)
        .map((target) => targetView(target, call));
      const matchTargets = {
        apiTargets: targets.filter(({ type }) => type === 'api'),
        websiteTargets: targets.filter(({ type }) => type === 'website'),
      };
      return { status: 200, body: { matchTargets } };
    }),

    'matchTargets.get': scope.version((call) => ({ status: 200, body: targetView(existingTarget(call), call) })),

    'matchTargets.create': scope.editableVersion((call) => {
      const { matchTargets } = call.version;
      const sequence = Math.max(0, ...[...matchTargets.values()].map((target) => target.sequence ?? 0)) + 1;
      const target = targetOf(call, { targetId: nextTargetId(call.account), sequence });
      matchTargets.set(target.targetId, target);
      return { status: 201, body: target };
    }),

    'matchTargets.update': scope.editableVersion((call) => {
      const current = existingTarget(call);
      const { targetId, type, sequence } = current;
      const target = targetOf(call, { targetId, ...(sequence !== undefined && { sequence }) }, current);
      if (target.type !== type) throw invalidInput(`The type of a match target cannot change: it is ${type}.`);
      call.version.matchTargets.set(targetId, target);
      return { status: 200, body: target };
    }),

    'matchTargets.delete': scope.editableVersion((call) => {
      call.version.matchTargets.delete(existingTarget(call).targetId);
      return { status: 204 };
    }),

    'matchTargets.reorder': scope.editableVersion((call) => {
      const { type, places } = orderIn(call.body);
      const { matchTargets } = call.version;
      const targets = [...matchTargets.values()].filter((target) => target.type === type);
      if (places.size !== targets.length || !targets.every(({ targetId }) => places.has(targetId))) {
        throw invalidInput(`targetSequence must name each match target of the type ${type} once.`);
      }
      for (const target of targets) {
        const sequence = places.get(target.targetId);
        if (sequence !== undefined) matchTargets.set(target.targetId, { ...target, sequence });
      }
      const targetSequence = [...places].map(([targetId, sequence]) => ({ targetId, sequence }));
      return { status: 200, body: { targetSequence, type } };
    }),
  };
}

function policyIdOf({ securityPolicy }: MatchTarget): string | undefined {
  return securityPolicy?.policyId;
}

function inSequence({ version }: VersionCall): readonly MatchTarget[] {
  return [...version.matchTargets.values()].sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
}

function existingTarget(call: VersionCall): MatchTarget {
  const targetId = idParam(call, 'targetId');
  const target = call.version.matchTargets.get(targetId);
  if (target === undefined) throw notFound(`match target ${targetId}`);
  return target;
}

/** Adds the names of referenced objects, if requested. */
function targetView(target: MatchTarget, request: FakeRequest): MatchTarget {
  if (flagParam(request, 'includeChildObjectName', true)) return target;
  const { bypassNetworkLists, apis } = target;
  return {
    ...target,
    ...(bypassNetworkLists !== undefined && { bypassNetworkLists: bypassNetworkLists.map(({ id }) => ({ id })) }),
    ...(apis !== undefined && { apis: apis.map(({ id }) => ({ id })) }),
  };
}

/** Reads the target in a request's body and adds the members assigned by the service. */
function targetOf(
  call: VersionCall,
  assigned: { readonly targetId: number; readonly sequence?: number },
  current?: MatchTarget,
): MatchTarget {
  const { account, configId, versionNumber, version } = call;
  const body = bodyOf(call);
  // Inferred: the vendor's clients remove `validations` before they send a target back.
  if (body['validations'] !== undefined) throw invalidInput('validations cannot be set.');
  if (body['targetId'] !== undefined && body['targetId'] !== assigned.targetId) {
    throw invalidInput('targetId differs from the path.');
  }
  const { targetSecurityControls, effectiveSecurityControls: _effective, ...given } = body;
  const { securityPolicy, bypassNetworkLists, apis } = given;
  const policyId: unknown = isJson(securityPolicy) ? securityPolicy['policyId'] : undefined;
  const policy = typeof policyId === 'string' ? version.securityPolicies.get(policyId) : undefined;
  if (policy === undefined) throw invalidInput('securityPolicy.policyId must be a policy of this version.');
  // Controls disabled by the target itself are kept unless the request changes them.
  const kept =
    current !== undefined && policyIdOf(current) === policyId ? current.effectiveSecurityControls : undefined;
  const effectiveSecurityControls = effectiveControls(policy, targetSecurityControls ?? kept);
  const type = typeIn(given);
  if (type === 'website' && apis !== undefined) throw invalidInput('Only targets of the type api have apis.');
  // A seeded target without a `defaultFile` stays without it.
  const hasDefault = type === 'website' && (current === undefined || current.defaultFile !== undefined);
  const { defaultFile = hasDefault ? 'NO_MATCH' : undefined } = given;
  const parsed = matchTargetSchema.safeParse({
    ...given,
    ...assigned,
    ...(defaultFile !== undefined && { defaultFile }),
    configId,
    configVersion: versionNumber,
    type,
    ...(bypassNetworkLists !== undefined && {
      bypassNetworkLists: named(bypassNetworkLists, networkListName(account)),
    }),
    ...(apis !== undefined && { apis: named(apis, apiName(account)) }),
    ...(effectiveSecurityControls && { effectiveSecurityControls }),
  });
  if (parsed.success) return parsed.data;
  throw invalidInput(parsed.issues.map(({ pointer, message }) => `${pointer}: ${message}`).join('; '));
}

/** Reads the type of match targets, in small or capital letters. */
export function typeIn({ type }: Json): 'website' | 'api' {
  const text = typeof type === 'string' ? type.toLowerCase() : type;
  if (text === 'website' || text === 'api') return text;
  throw invalidInput('type must be website or api.');
}

/** A control is effective if both the target and its policy enable it. */
function effectiveControls(
  { policySecurityControls }: SecurityPolicy,
  ofTarget: unknown,
): Readonly<Record<string, boolean>> | undefined {
  const ofPolicy: Json = { ...policySecurityControls };
  const wanted = isJson(ofTarget) ? ofTarget : ofPolicy;
  const names = Object.keys(wanted);
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, wanted[name] === true && ofPolicy[name] === true]));
}

type NameOf = (id: unknown) => string | undefined;

function networkListName({ networkLists }: AccountState): NameOf {
  return (id) => (typeof id === 'string' ? networkLists.get(id) : undefined);
}

function apiName({ apiEndpoints }: AccountState): NameOf {
  return (id) => (typeof id === 'number' ? apiEndpoints.get(id) : undefined);
}

function named(list: unknown, nameOf: NameOf): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown) => {
    const name = isJson(item) ? nameOf(item['id']) : undefined;
    return isJson(item) && name !== undefined ? { ...item, name } : item;
  });
}

function orderIn(body: unknown): { readonly type: 'website' | 'api'; readonly places: ReadonlyMap<number, number> } {
  const list: unknown = isJson(body) ? body['targetSequence'] : undefined;
  if (!isJson(body) || !Array.isArray(list)) throw invalidInput('targetSequence must be a list.');
  const type = typeIn(body);
  const places = new Map<number, number>();
  for (const item of list) {
    const { targetId, sequence } = isJson(item) ? item : {};
    if (typeof targetId !== 'number' || !Number.isSafeInteger(sequence) || typeof sequence !== 'number') {
      throw invalidInput('Each item of targetSequence must have a targetId and a sequence.');
    }
    places.set(targetId, sequence);
  }
  if (places.size !== list.length || new Set(places.values()).size !== list.length) {
    throw invalidInput('Each targetId and each sequence must appear once.');
  }
  return { type, places };
}
