// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { exportsGetOperation, exportsGetStateOperation, exportsLogOperation } from './resources/exports.js';

export { exportsGetOperation, exportsGetStateOperation, exportsLogOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [exportsGetOperation, exportsLogOperation, exportsGetStateOperation];
