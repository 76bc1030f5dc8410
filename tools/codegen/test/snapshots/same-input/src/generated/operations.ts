// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { switchesSetOperation } from './resources/switches.js';

export { switchesSetOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [switchesSetOperation];
