// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { listsReplaceOperation } from './resources/lists.js';

export { listsReplaceOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [listsReplaceOperation];
