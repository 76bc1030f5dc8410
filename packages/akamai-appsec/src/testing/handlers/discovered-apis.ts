import type { ApiMatch, DiscoveredApiDetail } from '../../generated/models.js';
import type { Json } from '../../internal/json.js';
import { bodyOf } from '../documents/documents.js';
import { invalidInput, notFound } from '../errors/problem.js';
import { nextSharedId } from '../next-id.js';
import type { DiscoveredApiState } from '../state-types.js';
import { timestamp } from '../timestamp.js';
import { type AppSecHandler, type Call, flagParam, type Scope } from './scope.js';

type Id =
  `apiDiscovery.${`discoveredApis.${'list' | 'get' | 'update'}` | `discoveredApiEndpoints.${'list' | 'create'}`}`;

/** Creates the request handlers for discovered APIs. */
export function discoveredApiHandlers(scope: Scope, now: () => number): Readonly<Record<Id, AppSecHandler>> {
  return {
    'apiDiscovery.discoveredApis.list': scope.account((call) => ({
      status: 200,
      body: { apis: call.account.discoveredApis.filter((api) => isFound(call, api)).map(summary) },
    })),

    'apiDiscovery.discoveredApis.get': scope.account((call) => {
      const api = apiOf(call);
      // Inferred: a hidden API is not found without `includeHidden`.
      if (!isFound(call, api)) throw missing(call);
      return { status: 200, body: detail(api) };
    }),

    'apiDiscovery.discoveredApis.update': scope.account((call) => {
      const body = bodyOf(call);
      const api = apiOf(call);
      api.hidden = body['hidden'] === true;
      api.lastModified = timestamp(now()).slice(0, 10);
      return { status: 200, body };
    }),

    'apiDiscovery.discoveredApiEndpoints.list': scope.account((call) => ({
      status: 200,
      body: { apis: apiOf(call).endpoints },
    })),

    'apiDiscovery.discoveredApiEndpoints.create': scope.account((call) => {
      const body = bodyOf(call);
      const api = apiOf(call);
      const match = body['apiEndpointId'] === undefined ? created(call, body) : existing(call, body);
      const version = { version: match.latest?.version ?? 1, basePath: api.basePath };
      const endpoint = { ...match, latest: version };
      api.endpoints = [...api.endpoints.filter((other) => other.apiEndPointId !== match.apiEndPointId), endpoint];
      return {
        status: 201,
        body: {
          apiEndPointId: match.apiEndPointId,
          apiEndPointName: match.apiEndPointName,
          apiEndPointHosts: [api.host],
          basePath: api.basePath,
          contractId: body['contractId'],
          groupId: body['groupId'],
          versionNumber: version.version,
        },
      };
    }),
  };
}

/** Whether a search finds an API. Inferred: it looks for a part of the host or the base path. */
function isFound(call: Call, { host, basePath, hidden }: DiscoveredApiState): boolean {
  const search = call.query.get('search') ?? '';
  const withHidden = flagParam(call, 'includeHidden', false);
  return (!hidden || withHidden) && [host, basePath].some((text) => text.includes(search));
}

function apiOf(call: Call): DiscoveredApiState {
  const { hostname, basePath } = call.params;
  const found = call.account.discoveredApis.find((api) => api.host === hostname && api.basePath === basePath);
  if (found === undefined) throw missing(call);
  return found;
}

function missing({ params: { hostname = '', basePath = '' } }: Call): Error {
  return notFound(`the API ${basePath} of ${hostname}`, 'appsec');
}

/** Returns an API as in lists. Inferred: the service percent-encodes hosts and base paths. */
function summary({ host, basePath, type, hidden, lastModified }: DiscoveredApiState): Json {
  return {
    host,
    basePath,
    encodedHost: encodeURIComponent(host),
    encodedBasePath: encodeURIComponent(basePath),
    type,
    visibility: hidden ? 'HIDDEN' : 'VISIBLE',
    lastModified,
  };
}

function detail(api: DiscoveredApiState): DiscoveredApiDetail {
  const { host, basePath, type, hidden, endpoints, enrichment } = api;
  return {
    host,
    basePath,
    discoveryType: type,
    visibility: hidden ? 'HIDDEN' : 'VISIBLE',
    apiEndpointIds: endpoints.map(({ apiEndPointId }) => apiEndPointId),
    enrichment,
  };
}

/** Registers a new API endpoint. Inferred: it needs a name, a contract and a group. */
function created({ account }: Call, { apiName, contractId, groupId }: Json): ApiMatch {
  if (typeof apiName !== 'string' || contractId === undefined || groupId === undefined) {
    throw invalidInput('A new API endpoint needs apiName, contractId and groupId.', 'appsec');
  }
  const apiEndPointId = Math.max(nextSharedId(account), ...[...account.apiEndpoints.keys()].map((id) => id + 1));
  account.apiEndpoints.set(apiEndPointId, apiName);
  return { apiEndPointId, apiEndPointName: apiName };
}

function existing({ account }: Call, { apiEndpointId, version = 1 }: Json): ApiMatch {
  const apiEndPointId = Number(apiEndpointId);
  const apiEndPointName = account.apiEndpoints.get(apiEndPointId);
  if (apiEndPointName === undefined) throw notFound(`the API endpoint ${apiEndPointId}`, 'appsec');
  return { apiEndPointId, apiEndPointName, latest: { version: Number(version) } };
}
