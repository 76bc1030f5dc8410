// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { lightsGetOperation } from './resources/lights.js';

export { lightsGetOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [lightsGetOperation];
