// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Confirmation, List, ListIndex } from './models.js';
export type { OperationId } from './operation-id.js';
export type { GetListParams, Lists } from './resources/lists.js';
