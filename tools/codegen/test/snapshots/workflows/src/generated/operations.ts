// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { rulesCreateOperation, rulesDeleteOperation, rulesListOperation } from './resources/rules.js';

export { rulesCreateOperation, rulesDeleteOperation, rulesListOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [rulesListOperation, rulesCreateOperation, rulesDeleteOperation];
