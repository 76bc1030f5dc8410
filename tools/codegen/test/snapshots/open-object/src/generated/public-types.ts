// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Export, Limit } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Exports } from './resources/exports.js';
