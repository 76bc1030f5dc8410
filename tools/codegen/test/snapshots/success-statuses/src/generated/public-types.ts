// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Job, JobList, Ticket } from './models.js';
export type { OperationId } from './operation-id.js';
export type { DeleteJobParams, Jobs, RenameJobParams } from './resources/jobs.js';
