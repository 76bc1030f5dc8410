// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ConfigurationList } from '../models.js';
import * as schemas from '../schemas.js';

/** The security configurations of the account. Reached as `akamai.configurations`. */
export class Configurations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the security configurations of the account.
   *
   * @example
   * ```ts
   * const { configurations } = await akamai.configurations.list();
   * for (const { id, name, productionVersion } of configurations) console.log(id, name, productionVersion);
   * ```
   *
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used its calls for now. Bursts are refused with 400, which is this
   * error as well.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | List configurations}
   */
  list(options?: CallOptions): ApiPromise<ConfigurationList> {
    return this.#transport.call(configurationsListOperation, undefined, options);
  }
}

export const configurationsListOperation: Operation<ConfigurationList> = {
  id: 'configurations.list',
  documentedAs: 'List configurations',
  method: 'GET',
  path: '/appsec/v1/configs',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.configurationListSchema },
};
