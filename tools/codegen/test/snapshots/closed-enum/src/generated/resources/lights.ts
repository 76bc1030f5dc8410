// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Colour, Light } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Lights.get}. */
export interface GetLightParams {
  readonly lightId: string;

  readonly ifColour?: Colour | undefined;
}

/** Traffic lights. */
export class Lights {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets a light.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.lights.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  get(params: GetLightParams, options?: CallOptions): ApiPromise<Light> {
    return this.#transport.call(lightsGetOperation, params, options);
  }
}

export const lightsGetOperation: Operation<Light> = {
  id: 'lights.get',
  method: 'GET',
  path: '/lights/{lightId}',
  query: ['ifColour'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.lightSchema },
};
