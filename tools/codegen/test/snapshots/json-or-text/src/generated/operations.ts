// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { listsClearOperation, listsGetOperation, listsListOperation } from './resources/lists.js';

export { listsClearOperation, listsGetOperation, listsListOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [listsListOperation, listsGetOperation, listsClearOperation];
