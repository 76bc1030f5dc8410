import { isJson, type Json } from '../../internal/json.js';
import { inUse, invalidInput, refusal } from '../errors/problem.js';
import { nextVersion } from '../next-id.js';
import type { VersionDetails, VersionState } from '../state-types.js';
import { timestamp } from '../timestamp.js';
import { exportedVersion } from '../versions/exported-version.js';
import { inactive, isPending } from '../versions/version-status.js';
import {
  type AppSecHandler,
  type ConfigurationCall,
  existingVersion,
  flagParam,
  numberParam,
  type Scope,
} from './scope.js';

type Id = 'configurations.list' | `versions.${'list' | 'get' | 'clone' | 'delete' | 'export'}`;

/** Creates the request handlers for configurations and their versions. */
export function configurationHandlers(
  scope: Scope,
  now: () => number,
  user: string,
  cloneMs = 0,
): Readonly<Record<Id, AppSecHandler>> {
  return {
    'configurations.list': scope.account(({ account }) => ({
      status: 200,
      body: { configurations: [...account.configurations.values()].map(({ configuration }) => configuration) },
    })),

    'versions.list': scope.configuration((call) => ({ status: 200, body: versionsPage(call) })),

    'versions.get': scope.version((call) => ({ status: 200, body: wholeVersion(call, call.version.details) })),

    'versions.clone': scope.configuration((call) => {
      const { configuration, body } = call;
      const { createFromVersion, ruleUpdate } = isJson(body) ? body : {};
      if (typeof createFromVersion !== 'number') {
        throw invalidInput('createFromVersion must be the number of a version.', 'appsec-configuration');
      }
      if (typeof ruleUpdate !== 'boolean') {
        throw invalidInput('ruleUpdate must be true or false.', 'appsec-configuration');
      }
      const origin = existingVersion(call, createFromVersion);
      // Inferred: status and text are the vendor's; it is undocumented when a version counts as in use.
      if (isPending(origin)) throw refusal('PRECONDITION-FAILED', inUse, 'appsec-configuration');
      const number = nextVersion(configuration);
      const version = clonedVersion(origin, number, { createDate: timestamp(now()), createdBy: user });
      version.readyMs = now() + cloneMs;
      configuration.versions.set(number, version);
      configuration.configuration = { ...configuration.configuration, latestVersion: number };
      return { status: 200, body: wholeVersion(call, version.details) };
    }),

    // Inferred: versions active before are kept, because they cannot be edited either.
    'versions.delete': scope.editableVersion(({ configuration, versionNumber }) => {
      configuration.versions.delete(versionNumber);
      configuration.lastVersion = Math.max(configuration.lastVersion, versionNumber);
      const latestVersion = Math.max(0, ...configuration.versions.keys());
      configuration.configuration = { ...configuration.configuration, latestVersion };
      return { status: 204 };
    }),

    'versions.export': scope.version(({ configuration, version }) => ({
      status: 200,
      body: exportedVersion(configuration, version),
    })),
  };
}

function wholeVersion({ configId, configuration }: ConfigurationCall, details: VersionDetails): Json {
  return { configId, configName: configuration.configuration.name, ...details };
}

function clonedVersion(
  origin: VersionState,
  number: number,
  made: { readonly createDate: string; readonly createdBy: string },
): VersionState {
  const { details, activatedRules: _rules, ...content } = structuredClone(origin);
  const { versionNotes } = details;
  return {
    ...content,
    details: {
      version: number,
      ...(versionNotes !== undefined && { versionNotes }),
      ...made,
      basedOn: details.version,
      production: inactive,
      staging: inactive,
    },
    wasActive: false,
    selectable: { ...content.selectable, configVersion: number },
    matchTargets: new Map([...content.matchTargets].map(([id, target]) => [id, { ...target, configVersion: number }])),
    activatedRules: new Map(),
  };
}

const defaultPageSize = 25;

function versionsPage(call: ConfigurationCall): Json {
  const { configId, configuration } = call;
  const page = numberParam(call, 'page', 1);
  const pageSize = numberParam(call, 'pageSize', defaultPageSize);
  if (page === 0 || pageSize < 1) throw invalidInput('page and pageSize must be at least 1.', 'appsec-configuration');
  const detail = flagParam(call, 'detail', false);
  const { versions } = configuration;
  const all = [...versions.keys()].reverse();
  const onPage = page === -1 ? all : all.slice((page - 1) * pageSize, page * pageSize);
  const items = onPage.flatMap((number) => versions.get(number)?.details ?? []);
  const activeOn = (network: 'production' | 'staging'): number | undefined =>
    all.find((number) => versions.get(number)?.details[network].status === 'Active');
  const [productionActiveVersion, stagingActiveVersion] = [activeOn('production'), activeOn('staging')];
  return {
    totalSize: all.length,
    // The documented value is the number of items returned, not requested.
    pageSize: items.length,
    page: Math.max(page, 1),
    configId,
    configName: configuration.configuration.name,
    ...configuration.expedited,
    ...(productionActiveVersion !== undefined && { productionActiveVersion }),
    ...(stagingActiveVersion !== undefined && { stagingActiveVersion }),
    ...(all[0] !== undefined && { lastCreatedVersion: all[0] }),
    versionList: items.map((version) => listedVersion(version, detail)),
  };
}

function listedVersion({ configName: _name, ...version }: VersionDetails, detail: boolean): Json {
  if (detail) return version;
  const { versionNotes: _notes, createDate: _date, createdBy: _user, ...summary } = version;
  return summary;
}
