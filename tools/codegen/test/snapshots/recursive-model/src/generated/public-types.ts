// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Condition } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Conditions, ReplaceConditionsParams } from './resources/conditions.js';
