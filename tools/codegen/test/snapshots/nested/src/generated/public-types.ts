// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { RuleList, WafMode } from './models.js';
export type { OperationId } from './operation-id.js';
export type { GetWafModeParams, PoliciesRulesWafMode } from './resources/policies/rules/waf-mode.js';
export type { ListRulesParams, PoliciesRules } from './resources/policies/rules.js';
export type { PoliciesSettings, ResetSettingParams } from './resources/policies/settings.js';
export type { Policies } from './resources/policies.js';
