import { isJson, type Json } from '../../internal/json.js';
import { invalidInput } from '../errors/problem.js';
import { changedBy, refuseUnselectable } from '../handlers/hostnames.js';
import { type AppSecHandler, requiredParam, type Scope, type VersionCall } from '../handlers/scope.js';
import type { AccountState, ConfigurationState, VersionState } from '../state-types.js';
import { bodyOf, policyOf } from './documents.js';

/** Creates the request handlers for the hostnames of policies, in evaluation, and of the account. */
export function moreHostnameHandlers(scope: Scope): Readonly<Record<string, AppSecHandler>> {
  const selected = modes(
    scope,
    'policies.policySelectedHostnames',
    (call) => `security-policies/${policyOf(call)}/selected-hostnames`,
    {
      read: (body) => names(body['hostnameList'], (item) => (isJson(item) ? item['hostname'] : undefined)),
      write: (hostnames) => ({ hostnameList: hostnames.map((hostname) => ({ hostname })) }),
    },
  );
  const form: Form = {
    read: (body) => names(body['hostnames'], (item) => item),
    write: (hostnames) => ({ hostnames }),
  };
  const policyEval = (call: VersionCall): string => `security-policies/${policyOf(call)}/eval-hostnames`;
  const versionEval = (): string => 'selected-hostnames/eval-hostnames';
  return {
    ...selected,
    ...modes(scope, 'evaluation.evalHostnames', versionEval, form),
    ...modes(scope, 'evaluation.policyEvalHostnames', policyEval, form),

    'evaluation.evalHostnames.protect': scope.editableVersion((call) => {
      const moved = taken(call, versionEval(), form);
      const known = new Set(call.version.selectedHostnames.map(({ hostname }) => hostname));
      const added = moved.filter((hostname) => !known.has(hostname)).map((hostname) => ({ hostname }));
      call.version.selectedHostnames = [...call.version.selectedHostnames, ...added];
      return { status: 200, body: { hostnames: moved } };
    }),

    'evaluation.policyEvalHostnames.protect': scope.editableVersion((call) => {
      const moved = taken(call, policyEval(call), form);
      const path = `security-policies/${policyOf(call)}/selected-hostnames`;
      const { hostnameList = [] } = call.version.documents.get(path) ?? {};
      const before = names(hostnameList, (item) => (isJson(item) ? item['hostname'] : undefined));
      const all = [...new Set([...before, ...moved])];
      call.version.documents.set(path, { hostnameList: all.map((hostname) => ({ hostname })) });
      return { status: 200, body: { hostnames: moved } };
    }),

    'hostnames.availableHostnames.list': scope.account(({ account }) => ({
      status: 200,
      body: { protectARLInclusionHost: false, availableSet: availableIn(account) },
    })),

    'hostnames.hostnameCoverage.list': scope.account(({ account }) => ({
      status: 200,
      body: { hostnameCoverage: [...account.configurations.values()].flatMap(coverage) },
    })),

    'hostnames.hostnameCoverage.listMatchTargets': scope.version((call) => {
      const { version } = call;
      const hostname = requiredParam(call, 'hostname');
      const targets = [...version.matchTargets.values()].filter(
        ({ type, hostnames = [] }) => type === 'website' && (hostnames.length === 0 || hostnames.includes(hostname)),
      );
      const apis = [...version.matchTargets.values()].filter(({ type }) => type === 'api');
      return { status: 200, body: { matchTargets: { apiTargets: apis, websiteTargets: targets } } };
    }),

    'hostnames.hostnameCoverage.listOverlapping': scope.version((call) => {
      const { account, configId } = call;
      const hostname = requiredParam(call, 'hostname');
      const others = [...account.configurations.values()].filter(
        (other) =>
          other.configuration.id !== configId &&
          latestOf(other)?.selectedHostnames.some((each) => each.hostname === hostname),
      );
      const overLappingList = others.map((other) => ({
        configId: other.configuration.id,
        configName: other.configuration.name,
        configVersion: latestOf(other)?.details.version,
        versionTags: ['LAST_CREATED'],
      }));
      return { status: 200, body: { overLappingList } };
    }),
  };
}

/** How a list of hostnames is written. */
interface Form {
  readonly read: (body: Json) => readonly string[];
  readonly write: (hostnames: readonly string[]) => Json;
}

function names(list: unknown, hostnameOf: (item: unknown) => unknown): readonly string[] {
  if (!Array.isArray(list)) throw invalidInput('The hostnames must be a list.');
  return list.map((item: unknown) => {
    const hostname = hostnameOf(item);
    if (typeof hostname !== 'string' || hostname === '') throw invalidInput('Each hostname must be a string.');
    return hostname;
  });
}

/** Reads a list and changes it in the mode given in the body. */
function modes(
  scope: Scope,
  resource: string,
  pathOf: (call: VersionCall) => string,
  form: Form,
): Readonly<Record<string, AppSecHandler>> {
  const change = scope.editableVersion((call) => {
    const path = pathOf(call);
    const { mode } = isJson(call.body) ? call.body : {};
    const given = form.read(bodyOf(call));
    const before = form.read(call.version.documents.get(path) ?? form.write([]));
    const after = changedBy(mode, before, given);
    refuseUnselectable(
      call.version,
      after.filter((hostname) => !before.includes(hostname)),
    );
    call.version.documents.set(path, form.write(after));
    return { status: 200, body: { ...form.write(after), ...(mode !== undefined && { mode }) } };
  });
  return {
    [`${resource}.get`]: scope.version((call) => ({
      status: 200,
      body: call.version.documents.get(pathOf(call)) ?? form.write([]),
    })),
    [`${resource}.append`]: change,
    [`${resource}.remove`]: change,
    [`${resource}.replace`]: change,
  };
}

/** Removes hostnames from evaluation; throws if one is not in it. */
function taken(call: VersionCall, path: string, form: Form): readonly string[] {
  const given = form.read(bodyOf(call));
  const before = form.read(call.version.documents.get(path) ?? form.write([]));
  const strange = given.find((hostname) => !before.includes(hostname));
  if (strange !== undefined) throw invalidInput(`${strange} is not in evaluation.`);
  call.version.documents.set(path, form.write(before.filter((hostname) => !given.includes(hostname))));
  return given;
}

function latestOf({ versions }: ConfigurationState): VersionState | undefined {
  return [...versions.values()].sort((a, b) => b.details.version - a.details.version)[0];
}

function availableIn({ configurations }: AccountState): readonly Json[] {
  return [...configurations.values()].flatMap((of) =>
    (latestOf(of)?.selectable.availableSet ?? []).map((each) => ({ ...each })),
  );
}

function coverage(of: ConfigurationState): readonly Json[] {
  const { configuration } = of;
  const version = latestOf(of);
  if (version === undefined) return [];
  const hasMatchTarget = version.matchTargets.size > 0;
  const policyNames = [...version.securityPolicies.values()].flatMap(({ policyName }) => policyName ?? []);
  return version.selectedHostnames.map(({ hostname }) => ({
    hostname,
    status: hasMatchTarget ? 'covered' : 'not_covered',
    hasMatchTarget,
    ...(policyNames.length > 0 && { policyNames }),
    configuration: { id: configuration.id, name: configuration.name, version: version.details.version },
  }));
}
