import { isJson, type Json } from '../../internal/json.js';
import { invalidInput } from '../errors/problem.js';
import type { AppSecHandler, Scope, VersionCall } from '../handlers/scope.js';
import { nextSharedId } from '../next-id.js';
import { timestamp } from '../timestamp.js';
import { below, bodyOf, documentPath, existing, merged, policyOf, removeAll } from './documents.js';

/** A kind of resource the policies of a version share. */
interface Kind {
  /** The resource of the client. */
  readonly resource: string;

  /** Path of the list below the version, and of the actions below each policy. */
  readonly path: string;

  /** The path parameter and member holding the id. */
  readonly param: string;
  readonly member: string;

  /** The member of the list. */
  readonly list: string;

  /** Whether ids are texts with this prefix. */
  readonly prefix?: string;

  /** How policies use it; absent if they have no action for it. */
  readonly actions?: {
    readonly resource: string;
    readonly list: string;
    readonly member: string;

    /** The action of a resource a policy does not use. */
    readonly none: Json;

    /** Whether the answer to a change has the id. */
    readonly withId?: boolean;
  };
}

const kinds: readonly Kind[] = [
  {
    resource: 'customDeny',
    path: 'custom-deny',
    param: 'customDenyId',
    member: 'id',
    list: 'customDenyList',
    prefix: 'deny_custom_',
  },
  {
    resource: 'ratePolicies',
    path: 'rate-policies',
    param: 'ratePolicyId',
    member: 'id',
    list: 'ratePolicies',
    actions: {
      resource: 'policies.actions.ratePolicyActions',
      list: 'ratePolicyActions',
      member: 'id',
      none: { ipv4Action: 'none', ipv6Action: 'none' },
      withId: true,
    },
  },
  {
    resource: 'reputationProfiles',
    path: 'reputation-profiles',
    param: 'reputationProfileId',
    member: 'id',
    list: 'reputationProfiles',
    actions: {
      resource: 'policies.actions.reputationProfileActions',
      list: 'reputationProfiles',
      member: 'id',
      none: { action: 'none' },
    },
  },
  {
    resource: 'malwarePolicies',
    path: 'malware-policies',
    param: 'malwarePolicyId',
    member: 'id',
    list: 'malwarePolicies',
    actions: {
      resource: 'policies.actions.malwarePolicyActions',
      list: 'malwarePolicyActions',
      member: 'id',
      none: { action: 'none', unscannedAction: 'none' },
    },
  },
  {
    resource: 'urlProtectionPolicies',
    path: 'url-protections',
    param: 'urlProtectionPolicyId',
    member: 'policyId',
    list: 'urlProtectionPolicies',
    actions: {
      resource: 'policies.actions.urlProtectionPolicyActions',
      list: 'urlProtectionActions',
      member: 'policyId',
      none: { action: 'none' },
    },
  },
];

/** Creates the request handlers for resources shared by the policies of a version, and for their actions. */
export function sharedResourceHandlers(scope: Scope, now: () => number): Readonly<Record<string, AppSecHandler>> {
  return {
    ...merged(kinds.map((kind) => resourceHandlers(kind, scope))),
    ...merged(kinds.map((kind) => actionHandlers(kind, scope))),

    'malwarePolicies.malwareContentTypes.list': scope.version(() => ({
      status: 200,
      body: { malwareContentTypes: ['application/json', 'application/octet-stream', 'application/pdf'] },
    })),

    'policies.actions.malwarePolicyActions.updateAll': scope.editableVersion((call) => {
      const policyId = policyOf(call);
      const { malwarePolicyActions } = bodyOf(call);
      const items = Array.isArray(malwarePolicyActions) ? malwarePolicyActions.filter(isJson) : [];
      for (const { id, ...action } of items) {
        existing(call.version.documents, `malware-policies/${String(id)}`);
        call.version.documents.set(`security-policies/${policyId}/malware-policies/${String(id)}`, action);
      }
      return { status: 200, body: { malwarePolicyActions: items } };
    }),

    'ratePolicies.ratePolicyEvaluation.update': scope.editableVersion((call) => {
      const path = documentPath(call, 'rate-policies/{ratePolicyId}');
      const { evaluation, ...policy } = existing(call.version.documents, path);
      const { action } = bodyOf(call);
      if (!isJson(evaluation)) throw invalidInput('The rate policy has no evaluation.');
      const { averageThreshold, burstThreshold } = evaluation;
      const ended = action === 'APPLY' ? { ...policy, averageThreshold, burstThreshold } : policy;
      call.version.documents.set(path, { ...ended, updateDate: timestamp(now()) });
      return { status: 200, body: ended };
    }),
  };
}

function resourceHandlers(
  { resource, path, param, member, list, prefix }: Kind,
  scope: Scope,
): Readonly<Record<string, AppSecHandler>> {
  // The id of a custom deny action is a number with or without its prefix.
  const keyOf = ({ params }: VersionCall): string => {
    const id = params[param] ?? '';
    return `${path}/${prefix === undefined || id.startsWith(prefix) ? id : prefix + id}`;
  };
  return {
    [`${resource}.list`]: scope.version(({ version, query }) => {
      const search = query.get('search');
      const items = [...below(version.documents, path).values()];
      const found = search === null ? items : items.filter((item) => JSON.stringify(item).includes(search));
      return { status: 200, body: { [list]: found } };
    }),

    [`${resource}.get`]: scope.version((call) => ({
      status: 200,
      body: existing(call.version.documents, keyOf(call)),
    })),

    [`${resource}.create`]: scope.editableVersion((call) => {
      const body = bodyOf(call);
      const number = nextSharedId(call.account);
      const id = prefix === undefined ? number : `${prefix}${number}`;
      const document = { ...body, [member]: id };
      call.version.documents.set(`${path}/${id}`, document);
      return { status: 201, body: document };
    }),

    [`${resource}.update`]: scope.editableVersion((call) => {
      const key = keyOf(call);
      const { [member]: id } = existing(call.version.documents, key);
      const document = { ...bodyOf(call), [member]: id };
      call.version.documents.set(key, document);
      return { status: 200, body: document };
    }),

    [`${resource}.delete`]: scope.editableVersion((call) => {
      const key = keyOf(call);
      existing(call.version.documents, key);
      removeAll(call.version.documents, key);
      for (const policyId of call.version.securityPolicies.keys()) {
        removeAll(call.version.documents, `security-policies/${policyId}/${key}`);
      }
      return { status: 204 };
    }),
  };
}

function actionHandlers({ path, param, actions }: Kind, scope: Scope): Readonly<Record<string, AppSecHandler>> {
  if (actions === undefined) return {};
  const { resource, list, member, none, withId = false } = actions;
  const actionOf = ({ version }: VersionCall, policyId: string, id: string): Json =>
    version.documents.get(`security-policies/${policyId}/${path}/${id}`) ?? none;
  const get = scope.version((call) => {
    const policyId = policyOf(call);
    const id = call.params[param] ?? '';
    existing(call.version.documents, `${path}/${id}`);
    return { status: 200, body: actionOf(call, policyId, id) };
  });
  return {
    ...(resource.endsWith('reputationProfileActions') && { [`${resource}.get`]: get }),

    [`${resource}.list`]: scope.version((call) => {
      const policyId = policyOf(call);
      const items = [...below(call.version.documents, path)].map(([id, document]) => ({
        [member]: document[member],
        ...actionOf(call, policyId, id),
      }));
      return { status: 200, body: { [list]: items } };
    }),

    [`${resource}.update`]: scope.editableVersion((call) => {
      const policyId = policyOf(call);
      const id = call.params[param] ?? '';
      const document = existing(call.version.documents, `${path}/${id}`);
      const { id: _id, ...action } = bodyOf(call);
      call.version.documents.set(`security-policies/${policyId}/${path}/${id}`, action);
      return { status: 200, body: withId ? { id: document[member], ...action } : action };
    }),
  };
}
