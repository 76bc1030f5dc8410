// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { ApiDiscoveryDiscoveredApiEndpoints } from './api-discovery/discovered-api-endpoints.js';
import { ApiDiscoveryDiscoveredApis } from './api-discovery/discovered-apis.js';

/** APIs found in the traffic of the account. Reached as `akamai.apiDiscovery`. */
export class ApiDiscovery {
  /** The found APIs, with statistics. Reached as `akamai.apiDiscovery.discoveredApis`. */
  declare readonly discoveredApis: ApiDiscoveryDiscoveredApis;

  /** The registered API endpoints matching a found API. Reached as `akamai.apiDiscovery.discoveredApiEndpoints`. */
  declare readonly discoveredApiEndpoints: ApiDiscoveryDiscoveredApiEndpoints;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<ApiDiscovery>(this, {
      discoveredApis: () => new ApiDiscoveryDiscoveredApis(transport),
      discoveredApiEndpoints: () => new ApiDiscoveryDiscoveredApiEndpoints(transport),
    });
  }
}
