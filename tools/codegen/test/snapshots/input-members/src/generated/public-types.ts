// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Target, TargetInput } from './models.js';
export type { OperationId } from './operation-id.js';
export type { CreateTargetParams, Targets } from './resources/targets.js';
