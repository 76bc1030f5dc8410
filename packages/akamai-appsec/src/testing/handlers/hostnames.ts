import type { SelectableHostname, SelectableHostnameSets, SelectedHostname } from '../../generated/models.js';
import { isJson } from '../../internal/json.js';
import { invalidInput } from '../errors/problem.js';
import { activeOn } from '../networks.js';
import { plainHostname } from '../plain-hostname.js';
import type { AccountState, VersionState } from '../state-types.js';
import type { AppSecHandler, Scope } from './scope.js';

type Id = 'selectableHostnames.get' | `selectedHostnames.${'get' | 'append' | 'remove' | 'replace'}`;

/** Creates the request handlers for hostnames. */
export function hostnameHandlers(scope: Scope): Readonly<Record<Id, AppSecHandler>> {
  // One endpoint for several changes, selected by the body.
  const modify = scope.editableVersion(({ version, body, configId, configuration, versionNumber }) => {
    const { mode } = isJson(body) ? body : {};
    const after = changedBy(mode, version.selectedHostnames.map(nameOf), hostnamesIn(body));
    const { targetProduct = '' } = configuration.configuration;
    // Such products keep hostnames by policy (terraform-provider-akamai#523).
    if (/^(?:WAP|AAP)/i.test(targetProduct) && version.securityPolicies.size > 1) {
      throw invalidInput(`Config(${configId}) and version(${versionNumber}) has more than one policy.`);
    }
    refuseUnselectable(version, after);
    select(
      version,
      after.map((hostname) => ({ hostname })),
    );
    return { status: 200, body: { hostnameList: version.selectedHostnames, ...(mode !== undefined && { mode }) } };
  });
  return {
    'selectableHostnames.get': scope.version(({ version, account }) => ({
      status: 200,
      body: withProtectors(version.selectable, account),
    })),

    'selectedHostnames.get': scope.version(({ version }) => ({
      status: 200,
      body: { hostnameList: version.selectedHostnames },
    })),

    'selectedHostnames.append': modify,
    'selectedHostnames.remove': modify,
    'selectedHostnames.replace': modify,
  };
}

/** Rejects hostnames the account cannot protect; already selected ones may stay. */
export function refuseUnselectable(
  { isSelectableClosed, selectable, selectedHostnames }: VersionState,
  hostnames: readonly string[],
): void {
  const { availableSet = [], selectedSet = [], errorSet = [] } = selectable;
  const known = new Set([...availableSet, ...selectedSet, ...selectedHostnames].map(nameOf));
  const broken = new Set(errorSet.map(nameOf));
  const others = hostnames.filter((name) => !known.has(name) && (isSelectableClosed || broken.has(name)));
  if (others.length > 0) throw invalidInput(`These hostnames cannot be selected: ${others.join(', ')}`);
}

function hostnamesIn(body: unknown): readonly string[] {
  const list: unknown = isJson(body) ? body['hostnameList'] : undefined;
  if (!Array.isArray(list)) throw invalidInput('hostnameList must be a list.');
  return list.map((item: unknown) => {
    const { hostname } = isJson(item) ? item : {};
    if (typeof hostname !== 'string' || hostname === '') throw invalidInput('Each hostname must be a string.');
    return hostname;
  });
}

/** Changes a list of hostnames in the mode of a request; without one, the list is replaced. */
export function changedBy(mode: unknown, before: readonly string[], given: readonly string[]): readonly string[] {
  switch (mode) {
    case 'append':
      return [...new Set([...before, ...given])];
    case 'remove':
      return before.filter((hostname) => !given.includes(hostname));
    case 'replace':
    case undefined:
      return [...new Set(given)];
    default:
      throw invalidInput('mode must be append, remove or replace.');
  }
}

function nameOf({ hostname }: SelectedHostname): string {
  return hostname;
}

/** Adds the configurations protecting the hostnames on production, if the seed names none. */
function withProtectors(sets: SelectableHostnameSets, { configurations }: AccountState): SelectableHostnameSets {
  const protectors = new Map<string, Pick<SelectableHostname, 'configIdInProduction' | 'configNameInProduction'>>();
  for (const state of configurations.values()) {
    const { id, name } = state.configuration;
    const found = { configIdInProduction: id, ...(name !== undefined && { configNameInProduction: name }) };
    for (const each of activeOn('PRODUCTION', state)?.selectedHostnames ?? []) protectors.set(nameOf(each), found);
  }
  const named = (set: readonly SelectableHostname[]): readonly SelectableHostname[] =>
    set.map((each) => ({ ...protectors.get(nameOf(each)), ...each }));
  const { availableSet, selectedSet } = sets;
  return {
    ...sets,
    ...(availableSet && { availableSet: named(availableSet) }),
    ...(selectedSet && { selectedSet: named(selectedSet) }),
  };
}

/** Selects hostnames, and moves their details to the matching set. */
function select(version: VersionState, selectedHostnames: readonly SelectedHostname[]): void {
  const { selectable } = version;
  const known = [...(selectable.selectedSet ?? []), ...(selectable.availableSet ?? [])];
  const broken = new Set(selectable.errorSet?.map(({ hostname }) => hostname));
  const names = new Set(selectedHostnames.map(({ hostname }) => hostname));
  version.selectedHostnames = selectedHostnames;
  version.selectable = {
    ...selectable,
    availableSet: known.filter(({ hostname }) => !names.has(hostname)),
    selectedSet: selectedHostnames
      .filter(({ hostname }) => !broken.has(hostname))
      .map((selected) => known.find(({ hostname }) => hostname === selected.hostname) ?? plainHostname(selected)),
  };
}
