// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Rule, RulePage } from './models.js';
export type { OperationId } from './operation-id.js';
export type { ListDraftsRuleParams, ListRulesParams, Rules } from './resources/rules.js';
