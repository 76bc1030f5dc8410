// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { rulesGetOperation, rulesListOperation } from './resources/rules.js';

export { rulesGetOperation, rulesListOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [rulesListOperation, rulesGetOperation];
