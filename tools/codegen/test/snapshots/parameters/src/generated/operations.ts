// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { zoneFilesCountOperation, zoneFilesGetOperation } from './resources/zone-files.js';

export { zoneFilesCountOperation, zoneFilesGetOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [zoneFilesGetOperation, zoneFilesCountOperation];
