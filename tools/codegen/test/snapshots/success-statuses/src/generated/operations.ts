// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { jobsDeleteOperation, jobsListOperation, jobsRenameOperation, jobsStartOperation } from './resources/jobs.js';

export { jobsDeleteOperation, jobsListOperation, jobsRenameOperation, jobsStartOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [
  jobsListOperation,
  jobsStartOperation,
  jobsRenameOperation,
  jobsDeleteOperation,
];
