// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Rule, RuleAnswer, RulePage } from './models.js';
export type { OperationId } from './operation-id.js';
export type { GetRuleParams, ListRulesParams, Rules } from './resources/rules.js';
