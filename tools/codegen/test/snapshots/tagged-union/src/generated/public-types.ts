// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type {
  AllCondition,
  AllConditionInput,
  Condition,
  ConditionInput,
  IpCondition,
  Rule,
  RuleInput,
  TokenCondition,
  TokenConditionInput,
} from './models.js';
export type { OperationId } from './operation-id.js';
export type { ReplaceRulesParams, Rules } from './resources/rules.js';
