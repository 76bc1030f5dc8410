// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Switch } from './models.js';
export type { OperationId } from './operation-id.js';
export type { SetSwitchParams, Switches } from './resources/switches.js';
