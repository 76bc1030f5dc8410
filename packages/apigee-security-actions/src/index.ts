export {
  type BearerToken,
  type BearerTokenProvider,
  bearer,
} from '@edgeward/core';
export * from '@edgeward/core/client';
export type { SecurityActionGoal } from './actions/changes.js';
export type { ModifiedSecurityAction, ModifySecurityActionParams } from './actions/modify.js';
export type { SecurityActionCall } from './actions/steps.js';
export type { UpsertedSecurityAction } from './actions/upsert.js';
export {
  type ApigeePlace,
  ApigeeSecurityActions,
  type ApigeeSecurityActionsOptions,
} from './client.js';
export type { SecurityActionInputBase } from './generated/models.js';
export * from './generated/public-types.js';
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
export { Enforcement, type PauseEnforcementParams, type ResumeEnforcementParams } from './resources/enforcement.js';
export { type EnsuredAbsence, type EnsuredSecurityAction, SecurityActions } from './resources/security-actions.js';
export type { SecurityActionExpiry } from './values/expiry.js';
export { securityActionId } from './values/security-action-id.js';
export { securityActionInput } from './values/security-action-input.js';
