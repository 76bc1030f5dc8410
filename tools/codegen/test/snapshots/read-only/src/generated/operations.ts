// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { keysCreateOperation } from './resources/keys.js';

export { keysCreateOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [keysCreateOperation];
