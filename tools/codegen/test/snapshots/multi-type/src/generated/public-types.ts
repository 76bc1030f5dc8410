// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Rule } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Rules } from './resources/rules.js';
