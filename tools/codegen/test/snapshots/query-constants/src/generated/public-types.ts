// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { List, ListMap } from './models.js';
export type { OperationId } from './operation-id.js';
export type { GetListsParams, Lists, ReplaceListsParams } from './resources/lists.js';
