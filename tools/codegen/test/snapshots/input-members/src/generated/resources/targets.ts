// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Target, TargetInput } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Targets.create}. */
export interface CreateTargetParams {
  readonly body: TargetInput;
}

/** Targets. */
export class Targets {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates a target.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it adds a target. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.targets.create();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  create(params: CreateTargetParams, options?: CallOptions): ApiPromise<Target> {
    return this.#transport.call(targetsCreateOperation, params, options);
  }
}

export const targetsCreateOperation: Operation<Target> = {
  id: 'targets.create',
  method: 'POST',
  path: '/targets',
  body: { schema: schemas.targetInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  responses: { 200: schemas.targetSchema },
};
