// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { SelectableHostnameSets } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link SelectableHostnames.get}. */
export interface GetSelectableHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** The hostnames available to a version. Reached as `akamai.selectableHostnames`. */
export class SelectableHostnames {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the protected, available and unavailable hostnames of a version.
   *
   * An account can have thousands of them.
   *
   * @example
   * ```ts
   * const { availableSet = [] } = await akamai.selectableHostnames.get({ configId: 8277, versionNumber: 10 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | List selectable hostnames}
   */
  get(params: GetSelectableHostnamesParams, options?: CallOptions): ApiPromise<SelectableHostnameSets> {
    return this.#transport.call(selectableHostnamesGetOperation, params, options);
  }
}

export const selectableHostnamesGetOperation: Operation<SelectableHostnameSets> = {
  id: 'selectableHostnames.get',
  documentedAs: 'List selectable hostnames',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/selectable-hostnames',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.selectableHostnameSetsSchema },
};
