// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Hook } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Hooks } from './resources/hooks.js';
