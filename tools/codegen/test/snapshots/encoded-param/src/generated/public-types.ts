// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { File } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Files, GetFileParams } from './resources/files.js';
