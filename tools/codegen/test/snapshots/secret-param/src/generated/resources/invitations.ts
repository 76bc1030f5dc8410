// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Invitation } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Invitations.get}. */
export interface GetInvitationParams {
  /** Its code. Redacted in errors and events. */
  readonly code: string;

  /** Redacted in errors and events. */
  readonly oneTimePin: string;
}

/** Invitations. */
export class Invitations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets an invitation.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.invitations.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  get(params: GetInvitationParams, options?: CallOptions): ApiPromise<Invitation> {
    return this.#transport.call(invitationsGetOperation, params, options);
  }
}

export const invitationsGetOperation: Operation<Invitation> = {
  id: 'invitations.get',
  method: 'GET',
  path: '/invitations/{code}',
  query: [{ name: 'oneTimePin', wire: 'one_time_pin' }],
  requiredQuery: ['oneTimePin'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  secretResponses: true,
  secretParams: ['code', 'oneTimePin'],
  responses: { 200: schemas.invitationSchema },
};
