// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Job, JobResult } from './models.js';
export type { OperationId } from './operation-id.js';
export type { GetJobParams, Jobs } from './resources/jobs.js';
