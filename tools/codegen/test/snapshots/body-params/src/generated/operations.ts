// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { rulesUpdateOperation } from './resources/rules.js';

export { rulesUpdateOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [rulesUpdateOperation];
