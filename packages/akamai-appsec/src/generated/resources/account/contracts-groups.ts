// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ContractGroupList } from '../../models.js';
import * as schemas from '../../schemas.js';

/** The contracts and groups of the account. Reached as `akamai.account.contractsGroups`. */
export class AccountContractsGroups {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the contracts and groups of the account.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.account.contractsGroups.list();
   * ```
   *
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service finds nothing to list.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(options?: CallOptions): ApiPromise<ContractGroupList> {
    return this.#transport.call(accountContractsGroupsListOperation, undefined, options);
  }
}

export const accountContractsGroupsListOperation: Operation<ContractGroupList> = {
  id: 'account.contractsGroups.list',
  method: 'GET',
  path: '/appsec/v1/contracts-groups',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.contractGroupListSchema },
};
