import type { SecurityPolicy } from '../../generated/models.js';
import type { Json } from '../../internal/json.js';
import { inUse, invalidInput, refusal } from '../errors/problem.js';
import type { AppSecHandler, Scope, VersionCall } from '../handlers/scope.js';
import { bodyOf, copyAll, policyOf, removeAll } from './documents.js';

/** The protections of a policy created without a source. */
const off = {
  applyApiConstraints: false,
  applyApplicationLayerControls: false,
  applyBotmanControls: false,
  applyNetworkLayerControls: false,
  applyRateControls: false,
  applyReputationControls: false,
  applySlowPostControls: false,
};

const byDefault = {
  ...off,
  applyApplicationLayerControls: true,
  applyNetworkLayerControls: true,
  applyRateControls: true,
};

/** Creates the request handlers for security policies and their protections. */
export function policyHandlers(scope: Scope): Readonly<Record<string, AppSecHandler>> {
  return {
    'securityPolicies.get': scope.version((call) => ({ status: 200, body: whole(call, policy(call)) })),

    'securityPolicies.create': scope.editableVersion((call) => {
      const { policyName, policyPrefix, createFromSecurityPolicy } = bodyOf(call);
      const { version } = call;
      if (createFromSecurityPolicy === undefined || createFromSecurityPolicy === '') {
        return { status: 201, body: created(call, policyName, policyPrefix, off) };
      }
      const origin = version.securityPolicies.get(textOf(createFromSecurityPolicy));
      if (origin === undefined) throw invalidInput('createFromSecurityPolicy must be a policy of this version.');
      const body = created(call, policyName, policyPrefix, origin.policySecurityControls ?? off);
      const policyId = textOf(body['policyId']);
      copyAll(version.documents, `security-policies/${origin.policyId}`, `security-policies/${policyId}`);
      version.customRuleActions.set(policyId, new Map(version.customRuleActions.get(origin.policyId)));
      return { status: 201, body };
    }),

    'securityPolicies.createWithDefaults': scope.editableVersion((call) => {
      const { policyName, policyPrefix } = bodyOf(call);
      return { status: 200, body: created(call, policyName, policyPrefix, byDefault) };
    }),

    'securityPolicies.update': scope.editableVersion((call) => {
      const renamed = { ...policy(call), policyName: textOf(bodyOf(call)['policyName']) };
      call.version.securityPolicies.set(renamed.policyId, renamed);
      return { status: 200, body: whole(call, renamed) };
    }),

    'securityPolicies.delete': scope.editableVersion((call) => {
      const policyId = policyOf(call);
      const { version } = call;
      // Inferred: a policy with match targets cannot be removed.
      const targets = [...version.matchTargets.values()];
      if (targets.some(({ securityPolicy }) => securityPolicy?.policyId === policyId)) {
        throw refusal('PRECONDITION-FAILED', inUse, 'appsec-configuration');
      }
      version.securityPolicies.delete(policyId);
      version.customRuleActions.delete(policyId);
      removeAll(version.documents, `security-policies/${policyId}`);
      return { status: 204 };
    }),

    'policies.protections.get': scope.version((call) => ({ status: 200, body: { ...off, ...switches(call) } })),

    'policies.protections.update': scope.editableVersion((call) => {
      const { policySecurityControls, ...rest } = policy(call);
      const merged = { ...off, ...policySecurityControls, ...bodyOf(call) };
      call.version.securityPolicies.set(rest.policyId, { ...rest, policySecurityControls: merged });
      return { status: 200, body: switches(call) };
    }),
  };
}

/** A member the schema of the request calls a text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function policy(call: VersionCall): SecurityPolicy {
  const policyId = policyOf(call);
  return call.version.securityPolicies.get(policyId) ?? { policyId };
}

function switches(call: VersionCall): Json {
  const { applyPageIntegrityControls: _page, ...controls }: Json = { ...policy(call).policySecurityControls };
  return controls;
}

function whole({ configId, versionNumber }: VersionCall, { ...all }: SecurityPolicy): Json {
  return { configId, version: versionNumber, ...all };
}

function created(
  call: VersionCall,
  name: unknown,
  prefix: unknown,
  policySecurityControls: SecurityPolicy['policySecurityControls'],
): Json {
  const { securityPolicies } = call.version;
  const ids = [...securityPolicies.keys()].map((id) => Number(/_(\d+)$/.exec(id)?.[1] ?? 0));
  const policyId = `${textOf(prefix).slice(0, 4)}_${Math.max(0, ...ids) + 1}`;
  const made = { policyId, policyName: textOf(name), hasRatePolicyWithApiKey: false, policySecurityControls };
  securityPolicies.set(policyId, made);
  return whole(call, made);
}
