// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { conditionsReplaceOperation } from './resources/conditions.js';

export { conditionsReplaceOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [conditionsReplaceOperation];
