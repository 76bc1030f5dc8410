// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { RuleList, RuleState } from './models.js';
export type { OperationId } from './operation-id.js';
export type { FindRuleParams, Rules } from './resources/rules.js';
