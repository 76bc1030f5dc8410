// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Colour, Light } from './models.js';
export type { OperationId } from './operation-id.js';
export type { GetLightParams, Lights } from './resources/lights.js';
