// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { State } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Notes } from './resources/notes.js';
