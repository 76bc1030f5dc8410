// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Rule, RulePatch } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Rules, UpdateRulesParams } from './resources/rules.js';
