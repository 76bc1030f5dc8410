// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { AccountApiEndpoints } from './account/api-endpoints.js';
import { AccountContractsGroups } from './account/contracts-groups.js';

/** Resources of the account. Reached as `akamai.account`. */
export class Account {
  /** The API endpoints available to a version. Reached as `akamai.account.apiEndpoints`. */
  declare readonly apiEndpoints: AccountApiEndpoints;

  /** The contracts and groups of the account. Reached as `akamai.account.contractsGroups`. */
  declare readonly contractsGroups: AccountContractsGroups;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<Account>(this, {
      apiEndpoints: () => new AccountApiEndpoints(transport),
      contractsGroups: () => new AccountContractsGroups(transport),
    });
  }
}
