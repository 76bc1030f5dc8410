// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { exportsGetOperation } from './resources/exports.js';

export { exportsGetOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [exportsGetOperation];
