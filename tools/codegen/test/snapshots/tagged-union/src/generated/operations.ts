// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { rulesReplaceOperation } from './resources/rules.js';

export { rulesReplaceOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [rulesReplaceOperation];
