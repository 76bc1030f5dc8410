// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { SiemDefinitionList } from '../../models.js';
import * as schemas from '../../schemas.js';

/** The supported SIEM versions. Reached as `akamai.settings.siemDefinitions`. */
export class SettingsSiemDefinitions {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the supported SIEM versions.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.settings.siemDefinitions.list();
   * ```
   *
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(options?: CallOptions): ApiPromise<SiemDefinitionList> {
    return this.#transport.call(settingsSiemDefinitionsListOperation, undefined, options);
  }
}

export const settingsSiemDefinitionsListOperation: Operation<SiemDefinitionList> = {
  id: 'settings.siemDefinitions.list',
  method: 'GET',
  path: '/appsec/v1/siem-definitions',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.siemDefinitionListSchema },
};
