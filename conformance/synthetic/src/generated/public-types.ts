// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { InventoryPage, Job, Thing, ThingPage, View } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Exports } from './resources/exports.js';
export type { GetJobParams, Jobs } from './resources/jobs.js';
export type {
  ClaimThingParams,
  CreateThingParams,
  DeleteThingParams,
  FindThingParams,
  GetThingParams,
  ListArchiveThingParams,
  ListInventoryThingParams,
  ListThingsParams,
  Things,
  UpdateThingParams,
} from './resources/things.js';
