import type { CveDetail, CveMitigationGroup } from '../../generated/models.js';
import { isJsonList, type Json } from '../../internal/json.js';
import { bodyOf } from '../documents/documents.js';
import { groupAction, ruleAction } from '../documents/rules.js';
import { invalidInput, notFound } from '../errors/problem.js';
import { activeOn } from '../networks.js';
import type { AccountState, ConfigurationState, VersionState } from '../state-types.js';
import { type AppSecHandler, type Call, flagParam, type Scope } from './scope.js';

type Id = `cves.${'list' | 'listSubscribed' | 'get' | 'getSecurityCoverage' | 'subscribe' | 'unsubscribe'}`;

/** Creates the request handlers for CVEs. */
export function cveHandlers(scope: Scope): Readonly<Record<Id, AppSecHandler>> {
  return {
    'cves.list': scope.account((call) => {
      const after = modifiedAfter(call);
      const listed = [...call.account.cves.values()].filter(
        ({ modifiedDate = '' }) => after === undefined || Date.parse(modifiedDate) > after,
      );
      return { status: 200, body: { cves: listed.map(summary) } };
    }),

    'cves.listSubscribed': scope.account(({ account: { cves, subscribedCves } }) => ({
      status: 200,
      body: { cves: [...cves.values()].filter(({ cveId }) => subscribedCves.has(cveId)).map(summary) },
    })),

    'cves.get': scope.account((call) => ({ status: 200, body: cveOf(call) })),

    'cves.getSecurityCoverage': scope.account((call) => {
      const groups = cveOf(call).mitigation?.attackGroups ?? [];
      const configurations = [...call.account.configurations.values()].flatMap((state) => coverage(state, groups));
      return { status: 200, body: { configurations: groups.length === 0 ? [] : configurations } };
    }),

    'cves.subscribe': scope.account((call) => {
      const cveIds = known(call.account, bodyOf(call));
      for (const cveId of cveIds) call.account.subscribedCves.add(cveId);
      return { status: 200, body: { cveIds } };
    }),

    'cves.unsubscribe': scope.account((call) => {
      const { subscribedCves } = call.account;
      const body = bodyOf(call);
      const isAll = flagParam(call, 'all', false);
      if (isAll === (body['cveIds'] !== undefined)) throw invalidInput('Pass either cveIds or all=true.', 'appsec');
      const cveIds = isAll ? [...subscribedCves] : known(call.account, body);
      for (const cveId of cveIds) subscribedCves.delete(cveId);
      return { status: 200, body: { cveIds } };
    }),
  };
}

function cveOf({ account, params: { cveId = '' } }: Call): CveDetail {
  const found = account.cves.get(cveId);
  if (found === undefined) throw notFound(cveId, 'appsec');
  return found;
}

/** Returns a CVE as in lists. */
function summary({ affectedSystems: _systems, mitigation: _mitigation, ...rest }: CveDetail): Json {
  return rest;
}

/** Reads the ids in a body; throws if a CVE is unknown. */
function known({ cves }: AccountState, { cveIds }: Json): readonly string[] {
  const ids = (isJsonList(cveIds) ? cveIds : []).map(String);
  const unknown = ids.filter((id) => !cves.has(id));
  if (unknown.length > 0) throw notFound(unknown.join(', '), 'appsec');
  return ids;
}

function modifiedAfter({ query }: Call): number | undefined {
  const text = query.get('modifiedAfter');
  if (text === null) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw invalidInput('modifiedAfter must be a time.', 'appsec');
  return ms;
}

/**
 * Lists the actions of a configuration's policies for the rules against a CVE. Inferred: they are those of the version
 * active on production, or else on staging, or of the latest one.
 */
function coverage(state: ConfigurationState, groups: readonly CveMitigationGroup[]): readonly Json[] {
  const { id: configId, name: configName } = state.configuration;
  const version = activeOn('PRODUCTION', state) ?? activeOn('STAGING', state) ?? [...state.versions.values()].at(-1);
  if (version === undefined || version.securityPolicies.size === 0) return [];
  const policies = [...version.securityPolicies.values()].map(({ policyId, policyName }) => ({
    policyId,
    policyName,
    wafRules: rulesOf(version, policyId, groups),
  }));
  return [{ configId, configName, version: version.details.version, policies }];
}

function rulesOf({ documents }: VersionState, policyId: string, groups: readonly CveMitigationGroup[]): Json {
  const { mode = 'ASE_MANUAL' } = documents.get(`security-policies/${policyId}/mode`) ?? {};
  const attackGroups = groups.map(({ groupName = '', groupRules = [] }) => ({
    groupName,
    action: groupAction(documents, policyId, groupName),
    groupRules: groupRules.map((rule) => ({ ...rule, action: ruleAction(documents, policyId, rule) })),
  }));
  return { mode, attackGroups };
}
