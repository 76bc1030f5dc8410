// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { targetsCreateOperation } from './resources/targets.js';

export { targetsCreateOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [targetsCreateOperation];
