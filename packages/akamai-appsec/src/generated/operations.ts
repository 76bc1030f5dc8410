// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { jsonSchemaOf as describe, type JsonSchema, type OperationJsonSchema } from '@edgeward/core/schema';
import { descriptions } from './descriptions.js';
import { activationHistoryListOperation } from './resources/activation-history.js';
import { activationRequestsGetOperation } from './resources/activation-requests.js';
import { activationsCreateOperation, activationsGetOperation } from './resources/activations.js';
import { configurationsListOperation } from './resources/configurations.js';
import { customRuleActionsListOperation, customRuleActionsSetOperation } from './resources/custom-rule-actions.js';
import {
  customRulesCreateOperation,
  customRulesDeleteOperation,
  customRulesGetOperation,
  customRulesListOperation,
  customRulesUpdateOperation,
} from './resources/custom-rules.js';
import {
  matchTargetsCreateOperation,
  matchTargetsDeleteOperation,
  matchTargetsGetOperation,
  matchTargetsListOperation,
  matchTargetsReorderOperation,
  matchTargetsUpdateOperation,
} from './resources/match-targets.js';
import { securityPoliciesListOperation } from './resources/security-policies.js';
import { selectableHostnamesGetOperation } from './resources/selectable-hostnames.js';
import {
  selectedHostnamesAppendOperation,
  selectedHostnamesGetOperation,
  selectedHostnamesRemoveOperation,
  selectedHostnamesReplaceOperation,
} from './resources/selected-hostnames.js';
import {
  versionsCloneOperation,
  versionsDeleteOperation,
  versionsExportOperation,
  versionsGetOperation,
  versionsListOperation,
} from './resources/versions.js';

export type { JsonSchema, OperationJsonSchema };
export {
  activationHistoryListOperation,
  activationRequestsGetOperation,
  activationsCreateOperation,
  activationsGetOperation,
  configurationsListOperation,
  customRuleActionsListOperation,
  customRuleActionsSetOperation,
  customRulesCreateOperation,
  customRulesDeleteOperation,
  customRulesGetOperation,
  customRulesListOperation,
  customRulesUpdateOperation,
  matchTargetsCreateOperation,
  matchTargetsDeleteOperation,
  matchTargetsGetOperation,
  matchTargetsListOperation,
  matchTargetsReorderOperation,
  matchTargetsUpdateOperation,
  securityPoliciesListOperation,
  selectableHostnamesGetOperation,
  selectedHostnamesAppendOperation,
  selectedHostnamesGetOperation,
  selectedHostnamesRemoveOperation,
  selectedHostnamesReplaceOperation,
  versionsCloneOperation,
  versionsDeleteOperation,
  versionsExportOperation,
  versionsGetOperation,
  versionsListOperation,
};

/** Every operation of this package. */
export const operations: readonly Operation[] = [
  configurationsListOperation,
  versionsListOperation,
  versionsCloneOperation,
  versionsGetOperation,
  versionsDeleteOperation,
  versionsExportOperation,
  selectableHostnamesGetOperation,
  selectedHostnamesGetOperation,
  selectedHostnamesAppendOperation,
  selectedHostnamesRemoveOperation,
  selectedHostnamesReplaceOperation,
  securityPoliciesListOperation,
  matchTargetsListOperation,
  matchTargetsCreateOperation,
  matchTargetsReorderOperation,
  matchTargetsGetOperation,
  matchTargetsUpdateOperation,
  matchTargetsDeleteOperation,
  customRulesListOperation,
  customRulesCreateOperation,
  customRulesGetOperation,
  customRulesUpdateOperation,
  customRulesDeleteOperation,
  customRuleActionsListOperation,
  customRuleActionsSetOperation,
  activationsCreateOperation,
  activationsGetOperation,
  activationRequestsGetOperation,
  activationHistoryListOperation,
];

/**
 * Computes the JSON Schemas (draft 2020-12) of the params object and of the result of an operation. Each stands alone.
 */
export function jsonSchemaOf(operation: Operation): OperationJsonSchema {
  return describe(operation, descriptions);
}
