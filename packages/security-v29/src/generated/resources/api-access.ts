// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ApiAccessCreation, Confirmation } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link ApiAccess.create}. */
export interface CreateApiAccessParams {
  readonly body: ApiAccessCreation;
}

/** Access of other programs to the monitoring of security. Reached as `rackcorp.apiAccess`. */
export class ApiAccess {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates access to the monitoring of security for another program.
   *
   * The response has neither an identifier nor a credential, and no operation lists or deletes the created access.
   *
   * Effect: `write`, because it gives another program access to monitoring and changes no protection. Retried only if
   * the service cannot have executed it.
   *
   * @example
   * ```ts
   * await rackcorp.apiAccess.create({ body: { name: 'siem', description: 'Reads events' } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The service answers 400.
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The code is `ACCESS_DENIED`, whatever the status: the credentials are wrong,
   * have expired or lack the permission.
   * @throws {@link ApiError} The code is `FAULT`, or any other than `OK`. Its HTTP status is undocumented: with a
   * status such as 404 it is the error of this status.
   *
   * @see {@link https://portal.rackcorp.com/docs/security.html | Create API Access}
   */
  create(params: CreateApiAccessParams, options?: CallOptions): ApiPromise<Confirmation> {
    return this.#transport.call(apiAccessCreateOperation, params, options);
  }
}

export const apiAccessCreateOperation: Operation<Confirmation> = {
  id: 'apiAccess.create',
  documentedAs: 'Create API Access',
  method: 'POST',
  path: '/security',
  body: { schema: schemas.apiAccessCreationSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
};
