import type { SelectedHostname } from '../../generated/models.js';
import { isJson } from '../../internal/json.js';
import { invalidInput } from '../errors/problem.js';
import { plainHostname } from '../plain-hostname.js';
import type { VersionState } from '../state-types.js';
import type { AppSecHandler, Scope } from './scope.js';

type Id = 'selectableHostnames.get' | `selectedHostnames.${'get' | 'append' | 'remove' | 'replace'}`;

/** Creates the request handlers for hostnames. */
export function hostnameHandlers(scope: Scope): Readonly<Record<Id, AppSecHandler>> {
  // One endpoint for several changes, selected by the body.
  const modify = scope.editableVersion(({ version, body, configId, configuration, versionNumber }) => {
    const { mode } = isJson(body) ? body : {};
    const given = hostnamesIn(body);
    const { targetProduct = '' } = configuration.configuration;
    // Such products keep hostnames by policy (terraform-provider-akamai#523).
    if (/^(?:WAP|AAP)/i.test(targetProduct) && version.securityPolicies.size > 1) {
      throw invalidInput(`Config(${configId}) and version(${versionNumber}) has more than one policy.`);
    }
    if (mode !== 'remove') refuseUnselectable(version, given);
    select(version, modified(version.selectedHostnames, given, mode));
    return { status: 200, body: { hostnameList: version.selectedHostnames, ...(mode !== undefined && { mode }) } };
  });
  return {
    'selectableHostnames.get': scope.version(({ version }) => ({ status: 200, body: version.selectable })),

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
function refuseUnselectable(
  { isSelectableClosed, selectable, selectedHostnames }: VersionState,
  given: readonly SelectedHostname[],
): void {
  if (!isSelectableClosed) return;
  const { availableSet = [], selectedSet = [] } = selectable;
  const known = new Set([...availableSet, ...selectedSet, ...selectedHostnames].map(({ hostname }) => hostname));
  const others = given.filter(({ hostname }) => !known.has(hostname)).map(({ hostname }) => hostname);
  if (others.length > 0) throw invalidInput(`These hostnames cannot be selected: ${others.join(', ')}`);
}

function hostnamesIn(body: unknown): readonly SelectedHostname[] {
  const list: unknown = isJson(body) ? body['hostnameList'] : undefined;
  if (!Array.isArray(list)) throw invalidInput('hostnameList must be a list.');
  return list.map((item: unknown) => {
    const { hostname } = isJson(item) ? item : {};
    if (typeof hostname !== 'string' || hostname === '') throw invalidInput('Each hostname must be a text.');
    return { hostname };
  });
}

function modified(
  current: readonly SelectedHostname[],
  given: readonly SelectedHostname[],
  mode: unknown,
): readonly SelectedHostname[] {
  const names = new Set(given.map(({ hostname }) => hostname));
  const others = current.filter(({ hostname }) => !names.has(hostname));
  const news = [...names].map((hostname) => ({ hostname }));
  switch (mode) {
    case 'append': {
      const known = new Set(current.map(({ hostname }) => hostname));
      return [...current, ...news.filter(({ hostname }) => !known.has(hostname))];
    }
    case 'remove':
      return others;
    case 'replace':
    case undefined:
      return news;
    default:
      throw invalidInput('mode must be append, remove or replace.');
  }
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
