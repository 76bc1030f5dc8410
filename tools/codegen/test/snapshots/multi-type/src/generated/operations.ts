// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { rulesGetOperation } from './resources/rules.js';

export { rulesGetOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [rulesGetOperation];
