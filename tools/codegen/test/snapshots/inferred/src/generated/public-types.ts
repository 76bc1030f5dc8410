// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Door, Lock } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Doors } from './resources/doors.js';
