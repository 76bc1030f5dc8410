// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Owner } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Owners } from './resources/owners.js';
