// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { ZoneFile } from './models.js';
export type { OperationId } from './operation-id.js';
export type { CountZoneFileParams, GetZoneFilesParams, ZoneFiles } from './resources/zone-files.js';
