// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Rule, RuleInput } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Rules, UpdateRuleParams } from './resources/rules.js';
