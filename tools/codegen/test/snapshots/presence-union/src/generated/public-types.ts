// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Allow, Rule, RuleInput } from './models.js';
export type { OperationId } from './operation-id.js';
export type { CreateRuleParams, Rules } from './resources/rules.js';
