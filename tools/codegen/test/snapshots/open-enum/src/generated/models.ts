// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';

/** A traffic light. */
export interface Light {
  readonly colour: Colour;
}

/** What a {@link Light} shows. */
export type Colour = OpenEnum<'RED' | 'AMBER' | 'GREEN' | `BLINK_${string}`>;
