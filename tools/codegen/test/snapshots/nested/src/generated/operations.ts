// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { jsonSchemaOf as describe, type JsonSchema, type OperationJsonSchema } from '@edgeward/core/schema';
import { descriptions } from './descriptions.js';
import { policiesRulesWafModeGetOperation } from './resources/policies/rules/waf-mode.js';
import { policiesRulesListOperation } from './resources/policies/rules.js';
import { policiesSettingsResetOperation } from './resources/policies/settings.js';
import { settingsClearOperation } from './resources/settings.js';

export type { JsonSchema, OperationJsonSchema };
export {
  policiesRulesListOperation,
  policiesRulesWafModeGetOperation,
  policiesSettingsResetOperation,
  settingsClearOperation,
};

/** Every operation of this package. */
export const operations: readonly Operation[] = [
  policiesRulesListOperation,
  policiesRulesWafModeGetOperation,
  policiesSettingsResetOperation,
  settingsClearOperation,
];

/**
 * Computes the JSON Schemas (draft 2020-12) of the params object and of the result of an operation. Each stands alone.
 */
export function jsonSchemaOf(operation: Operation): OperationJsonSchema {
  return describe(operation, descriptions);
}
