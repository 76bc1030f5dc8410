// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { jobsGetOperation } from './resources/jobs.js';

export { jobsGetOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [jobsGetOperation];
