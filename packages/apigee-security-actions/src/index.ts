export {
  type BearerToken,
  type BearerTokenProvider,
  bearer,
} from '@edgeward/core';
export * from '@edgeward/core/client';
export type { SecurityActionGoal } from './action-changes.js';
export {
  ApigeeSecurityActions,
  type ApigeeSecurityActionsOptions,
  type EnvironmentVariables,
} from './client.js';
export type { SecurityActionExpiry } from './expiry.js';
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
  SecurityActionInputBase,
  SecurityActionPatch,
  SecurityActionState,
  SecurityActionsConfig,
  SecurityActionsConfigInput,
} from './generated/models.js';
export type {
  GetEnforcementParams,
  UpdateEnforcementParams,
} from './generated/resources/enforcement.js';
export type {
  CreateSecurityActionParams,
  DeleteSecurityActionParams,
  DisableSecurityActionParams,
  EnableSecurityActionParams,
  GetSecurityActionParams,
  ListSecurityActionsParams,
  UpdateSecurityActionParams,
} from './generated/resources/security-actions.js';
export type { AllowIpsParams, AskedPart, DenyIpsParams, FlagIpsParams } from './ip-actions/params.js';
export {
  type CreatedIpActions,
  type IpActionDone,
  type IpActionPart,
  type IpActions,
  isIpActionsFailure,
  type UndoneIpActionPart,
  type UndoneIpActions,
} from './ip-actions/result.js';
export type { ModifiedSecurityAction, ModifySecurityActionParams } from './modify.js';
export { Enforcement, type PauseEnforcementParams, type ResumeEnforcementParams } from './resources/enforcement.js';
export { type EnsuredAbsence, type EnsuredSecurityAction, SecurityActions } from './resources/security-actions.js';
export { securityActionId } from './security-action-id.js';
export { securityActionInput } from './security-action-input.js';
export type { SecurityActionCall } from './security-action-steps.js';
export type { UpsertedSecurityAction } from './upsert.js';
