// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { rulesCreateOperation } from './resources/rules.js';

export { rulesCreateOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [rulesCreateOperation];
