// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type without transforms. */
export type Zod<T> = ZodType<T, T>;

export const securityActionSchema: Zod<m.SecurityAction> = /* @__PURE__ */ toZod(s.securityActionSchema);
export const securityActionInputSchema: Zod<m.SecurityActionInput> = /* @__PURE__ */ toZod(s.securityActionInputSchema);
export const securityActionPatchSchema: Zod<m.SecurityActionPatch> = /* @__PURE__ */ toZod(s.securityActionPatchSchema);
export const securityActionStateSchema: Zod<m.SecurityActionState> = /* @__PURE__ */ toZod(s.securityActionStateSchema);
export const conditionConfigSchema: Zod<m.ConditionConfig> = /* @__PURE__ */ toZod(s.conditionConfigSchema);
export const conditionConfigInputSchema: Zod<m.ConditionConfig> = /* @__PURE__ */ toZod(s.conditionConfigInputSchema);
export const botReasonSchema: Zod<m.BotReason> = /* @__PURE__ */ toZod(s.botReasonSchema);
export const conditionHttpMethodSchema: Zod<m.ConditionHttpMethod> = /* @__PURE__ */ toZod(s.conditionHttpMethodSchema);
export const allowActionSchema: Zod<m.AllowAction> = /* @__PURE__ */ toZod(s.allowActionSchema);
export const denyActionSchema: Zod<m.DenyAction> = /* @__PURE__ */ toZod(s.denyActionSchema);
export const flagActionSchema: Zod<m.FlagAction> = /* @__PURE__ */ toZod(s.flagActionSchema);
export const flagActionInputSchema: Zod<m.FlagAction> = /* @__PURE__ */ toZod(s.flagActionInputSchema);
export const flagHeaderSchema: Zod<m.FlagHeader> = /* @__PURE__ */ toZod(s.flagHeaderSchema);
export const listSecurityActionsResponseSchema: Zod<m.ListSecurityActionsResponse> = /* @__PURE__ */ toZod(
  s.listSecurityActionsResponseSchema,
);
export const securityActionsConfigSchema: Zod<m.SecurityActionsConfig> = /* @__PURE__ */ toZod(
  s.securityActionsConfigSchema,
);
export const securityActionsConfigInputSchema: Zod<m.SecurityActionsConfigInput> = /* @__PURE__ */ toZod(
  s.securityActionsConfigInputSchema,
);
export const emptySchema: Zod<m.Empty> = /* @__PURE__ */ toZod(s.emptySchema);
