// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { Policies } from './policies.js';

/** The resources of the client without hand-written code. */
export class ExampleResources {
  /** Policies and their parts. */
  declare readonly policies: Policies;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<ExampleResources>(this, {
      policies: () => new Policies(transport),
    });
  }
}
