// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type {
  AllowAction,
  BotReason,
  ConditionConfig,
  ConditionHttpMethod,
  DenyAction,
  Empty,
  FlagAction,
  FlagHeader,
  ListSecurityActionsResponse,
  SecurityAction,
  SecurityActionInput,
  SecurityActionPatch,
  SecurityActionState,
  SecurityActionsConfig,
  SecurityActionsConfigInput,
} from './models.js';
export type { OperationId } from './operation-id.js';
export type { GetEnforcementParams, UpdateEnforcementParams } from './resources/enforcement.js';
export type {
  CreateSecurityActionParams,
  DeleteSecurityActionParams,
  DisableSecurityActionParams,
  EnableSecurityActionParams,
  GetSecurityActionParams,
  ListSecurityActionsParams,
  UpdateSecurityActionParams,
} from './resources/security-actions.js';
