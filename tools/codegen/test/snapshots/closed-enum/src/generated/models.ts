// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';

/** A traffic light. */
export interface Light {
  readonly colour: OpenEnum<Colour>;
}

/** What a {@link Light} shows. */
export type Colour = 'RED' | 'AMBER' | 'GREEN';
