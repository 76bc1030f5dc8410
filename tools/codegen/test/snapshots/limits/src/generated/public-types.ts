// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { List } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Lists, ReplaceListsParams } from './resources/lists.js';
