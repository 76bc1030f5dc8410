// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Rule, RuleList } from './models.js';
export type { OperationId } from './operation-id.js';
export type { CreateRuleParams, DeleteRuleParams } from './resources/rules.js';
