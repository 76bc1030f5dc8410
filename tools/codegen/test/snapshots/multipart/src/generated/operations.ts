// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { certificatesUploadOperation } from './resources/certificates.js';

export { certificatesUploadOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [certificatesUploadOperation];
