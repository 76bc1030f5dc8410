// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { hooksGetOperation } from './resources/hooks.js';

export { hooksGetOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [hooksGetOperation];
