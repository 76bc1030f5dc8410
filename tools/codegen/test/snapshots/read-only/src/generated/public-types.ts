// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Key, KeyInput, Scope } from './models.js';
export type { OperationId } from './operation-id.js';
export type { CreateKeyParams, Keys } from './resources/keys.js';
