// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { listsGetOperation, listsReplaceOperation } from './resources/lists.js';

export { listsGetOperation, listsReplaceOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [listsGetOperation, listsReplaceOperation];
