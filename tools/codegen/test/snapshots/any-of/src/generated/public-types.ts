// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Link, Rule } from './models.js';
export type { OperationId } from './operation-id.js';
export type { ReplaceRulesParams, Rules } from './resources/rules.js';
