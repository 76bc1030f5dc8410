export { type JsonSchema, jsonSchemas } from './generated/json-schemas.js';
export {
  enforcementGetOperation,
  enforcementUpdateOperation,
  operations,
  securityActionsCreateOperation,
  securityActionsDeleteOperation,
  securityActionsDisableOperation,
  securityActionsEnableOperation,
  securityActionsGetOperation,
  securityActionsListOperation,
  securityActionsUpdateOperation,
} from './generated/operations.js';
