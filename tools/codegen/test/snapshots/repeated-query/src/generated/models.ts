// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';

/** Rules. */
export interface RuleList {
  readonly labels?: readonly string[] | undefined;
}

/** State of a rule. */
export type RuleState = OpenEnum<'ON' | 'OFF'>;
