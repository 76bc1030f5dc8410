// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { ownersGetOperation } from './resources/owners.js';

export { ownersGetOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [ownersGetOperation];
