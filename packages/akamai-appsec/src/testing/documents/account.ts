import { isDeepStrictEqual as isSameJson } from 'node:util';
import { isJson, isJsonList, type Json } from '../../internal/json.js';
import { inUse, invalidInput, refusal } from '../errors/problem.js';
import { typeIn } from '../handlers/match-targets.js';
import { type AppSecHandler, existingVersion, flagParam, type Scope, type VersionCall } from '../handlers/scope.js';
import { nextSharedId } from '../next-id.js';
import type { AccountState } from '../state-types.js';
import { timestamp } from '../timestamp.js';
import { exportedVersion } from '../versions/exported-version.js';
import { hasBeenActive, inactive, isPending } from '../versions/version-status.js';
import { bodyOf, policyOf } from './documents.js';

/**
 * Creates the request handlers for configurations themselves, their notes and subscriptions, APIs, bypass lists and the
 * account.
 */
export function accountHandlers(
  scope: Scope,
  now: () => number,
  user: string,
): Readonly<Record<string, AppSecHandler>> {
  return {
    ...configurations(scope, now, user),
    ...apis(scope),
    ...bypassLists(scope),

    'settings.siemDefinitions.list': scope.account(() => ({
      status: 200,
      body: { siemDefinitions: [{ id: 1, name: 'SIEM Version 01' }] },
    })),

    'account.contractsGroups.list': scope.account(({ account }) => ({
      status: 200,
      body: { contract_groups: account.contractsGroups },
    })),

    'matchTargets.getOrder': scope.version(({ version, query }) => {
      const type = typeIn({ type: query.get('type') });
      const targets = [...version.matchTargets.values()].filter((target) => target.type === type);
      const targetSequence = targets
        .map(({ targetId, sequence = 0 }) => ({ targetId, sequence }))
        .sort((a, b) => a.sequence - b.sequence);
      return { status: 200, body: { type, targetSequence } };
    }),
  };
}

function configurations(scope: Scope, now: () => number, user: string): Readonly<Record<string, AppSecHandler>> {
  return {
    'configurations.create': scope.account((call) => {
      const { name, description, hostnames } = bodyOf(call);
      const id = nextSharedId(call.account);
      const selectedHostnames = (isJsonList(hostnames) ? hostnames : []).map((hostname) => ({
        hostname: String(hostname),
      }));
      call.account.configurations.set(id, {
        configuration: { id, name: String(name), description: String(description), latestVersion: 1 },
        versions: new Map([
          [
            1,
            {
              details: {
                version: 1,
                createDate: timestamp(now()),
                createdBy: user,
                production: inactive,
                staging: inactive,
              },
              wasActive: false,
              selectable: { availableSet: [], selectedSet: [] },
              isSelectableClosed: false,
              selectedHostnames,
              securityPolicies: new Map(),
              matchTargets: new Map(),
              customRuleActions: new Map(),
              activatedRules: new Map(),
              documents: new Map(),
              exported: {},
            },
          ],
        ]),
        customRules: new Map(),
        expedited: {},
        failoverHostnames: [],
        subscriptions: new Map(),
        lastVersion: 0,
      });
      return { status: 201, body: { configId: id, version: 1, name, description } };
    }),

    'configurations.get': scope.configuration((call) => {
      const { productionHostnames, ...configuration } = call.configuration.configuration;
      const withHostnames = flagParam(call, 'includeHostnames', false) && productionHostnames !== undefined;
      return { status: 200, body: { ...configuration, ...(withHostnames && { productionHostnames }) } };
    }),

    'configurations.update': scope.configuration((call) => {
      const { name, description } = bodyOf(call);
      const { configuration } = call.configuration;
      call.configuration.configuration = {
        ...configuration,
        name: String(name),
        ...(typeof description === 'string' && { description }),
      };
      return { status: 200, body: { name, ...(description !== undefined && { description }) } };
    }),

    'configurations.delete': scope.configuration((call) => {
      const versions = [...call.configuration.versions.values()];
      // Inferred: versions active now or before are kept.
      if (versions.some((version) => isPending(version) || hasBeenActive(version))) {
        throw refusal('PRECONDITION-FAILED', inUse, 'appsec-configuration');
      }
      call.account.configurations.delete(call.configId);
      return { status: 204 };
    }),

    'configurations.failoverHostnames.list': scope.configuration(({ configuration }) => ({
      status: 200,
      body: { hostnameList: configuration.failoverHostnames.map((hostname) => ({ hostname })) },
    })),

    'configurations.subscriptions.get': scope.configuration(({ configuration, params }) => ({
      status: 200,
      body: { emails: [...(configuration.subscriptions.get(params['feature'] ?? '') ?? [])] },
    })),

    'configurations.subscriptions.update': scope.configuration((call) => {
      const { action, emails } = bodyOf(call);
      const { feature = '' } = call.params;
      const { subscriptions } = call.configuration;
      const given = (isJsonList(emails) ? emails : []).map(String);
      const before = subscriptions.get(feature) ?? [];
      const others = before.filter((email) => !given.includes(email));
      subscriptions.set(feature, action === 'unsubscribe' ? others : [...others, ...given]);
      return { status: 204 };
    }),

    'versions.versionNotes.get': scope.version(({ version }) => ({
      status: 200,
      body: { notes: version.details.versionNotes ?? '' },
    })),

    'versions.versionNotes.update': scope.version((call) => {
      const { notes } = bodyOf(call);
      call.version.details = { ...call.version.details, versionNotes: String(notes) };
      return { status: 200, body: { notes } };
    }),

    'versions.diff': scope.configuration((call) => {
      const { from, to } = bodyOf(call);
      const exported = (number: unknown): Json =>
        exportedVersion(call.configuration, existingVersion(call, Number(number)));
      return { status: 200, body: difference(exported(from), exported(to)) };
    }),
  };
}

/** Compares two exports as the service does: a tree of the differences. */
function difference(from: Json, to: Json): Json {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const changed = names.filter((name) => !circumstances.includes(name) && !isSameJson(from[name], to[name]));
  const outcome = changed.length > 0 ? 'MODIFIED' : 'UNMODIFIED';
  const parts = changed.map((name) => {
    const [before, after] = [from[name], to[name]];
    if (isJsonList(before) && isJsonList(after)) {
      const added = after.filter((item) => !before.some((other) => isSameJson(item, other)));
      const removed = before.filter((item) => !after.some((other) => isSameJson(item, other)));
      return [name, { outcome: 'MODIFIED', added, removed }] as const;
    }
    return [name, { outcome: 'MODIFIED', from: before, to: after }] as const;
  });
  const tree: Json = Object.fromEntries<unknown>(parts);
  return { outcome, changesCount: { modified: changed.length }, ...tree };
}

const circumstances = ['version', 'basedOn', 'createDate', 'createdBy', 'production', 'staging', 'versionNotes'];

function apis(scope: Scope): Readonly<Record<string, AppSecHandler>> {
  const endpoints = ({ apiEndpoints }: AccountState): Json => ({
    apiEndpoints: [...apiEndpoints].map(([id, name]) => ({ id, name, requestConstraintsEnabled: true })),
  });
  const key = (call: VersionCall, id: number | string): string =>
    `security-policies/${policyOf(call)}/api-request-constraints/${id}`;
  const constraints = (call: VersionCall): readonly Json[] =>
    [...call.account.apiEndpoints.keys()].map((id) => ({
      id,
      action: 'none',
      ...call.version.documents.get(key(call, id)),
    }));
  return {
    'account.apiEndpoints.list': scope.version(({ account }) => ({ status: 200, body: endpoints(account) })),
    'policies.actions.policyApiEndpoints.list': scope.version((call) => {
      policyOf(call);
      return { status: 200, body: endpoints(call.account) };
    }),
    'policies.actions.apiRequestConstraints.list': scope.version((call) => ({
      status: 200,
      body: { apiEndpoints: constraints(call) },
    })),
    'policies.actions.apiRequestConstraints.updateAll': scope.editableVersion((call) => {
      const { action } = bodyOf(call);
      for (const id of call.account.apiEndpoints.keys()) call.version.documents.set(key(call, id), { action });
      return { status: 200, body: { apiEndpoints: constraints(call) } };
    }),
    'policies.actions.apiRequestConstraints.update': scope.editableVersion((call) => {
      const { apiId = '' } = call.params;
      const { action } = bodyOf(call);
      if (!call.account.apiEndpoints.has(Number(apiId))) throw invalidInput(`There is no API ${apiId}.`);
      call.version.documents.set(key(call, apiId), { action });
      return { status: 200, body: { action } };
    }),
  };
}

/** Bypass lists are written as ids, and read with their names. */
function bypassLists(scope: Scope): Readonly<Record<string, AppSecHandler>> {
  const handlers = (resource: string, pathOf: (call: VersionCall) => string): Record<string, AppSecHandler> => ({
    [`${resource}.get`]: scope.version((call) => {
      const { networkLists = [] } = call.version.documents.get(pathOf(call)) ?? {};
      const ids = isJsonList(networkLists)
        ? networkLists.map((item) => (isJson(item) ? String(item['id']) : String(item)))
        : [];
      const { networkLists: known } = call.account;
      return { status: 200, body: { networkLists: ids.map((id) => ({ id, name: known.get(id) ?? id })) } };
    }),
    [`${resource}.update`]: scope.editableVersion((call) => {
      const body = bodyOf(call);
      call.version.documents.set(pathOf(call), body);
      return { status: 200, body };
    }),
  });
  return {
    ...handlers('settings.bypassNetworkLists', () => 'bypass-network-lists'),
    ...handlers(
      'policies.network.policyBypassNetworkLists',
      (call) => `security-policies/${policyOf(call)}/bypass-network-lists`,
    ),
  };
}
