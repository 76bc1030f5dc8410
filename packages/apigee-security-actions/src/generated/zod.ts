// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as models from './models.js';
import * as schemas from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
export type Zod<T> = ZodType<T, T>;

export const securityActionSchema: Zod<models.SecurityAction> = /* @__PURE__ */ toZod(schemas.securityActionSchema);
export const securityActionInputSchema: Zod<models.SecurityActionInput> = /* @__PURE__ */ toZod(
  schemas.securityActionInputSchema,
);
export const securityActionPatchSchema: Zod<models.SecurityActionPatch> = /* @__PURE__ */ toZod(
  schemas.securityActionPatchSchema,
);
export const securityActionStateSchema: Zod<models.SecurityActionState> = /* @__PURE__ */ toZod(
  schemas.securityActionStateSchema,
);
export const conditionConfigSchema: Zod<models.ConditionConfig> = /* @__PURE__ */ toZod(schemas.conditionConfigSchema);
export const conditionConfigInputSchema: Zod<models.ConditionConfig> = /* @__PURE__ */ toZod(
  schemas.conditionConfigInputSchema,
);
export const botReasonSchema: Zod<models.BotReason> = /* @__PURE__ */ toZod(schemas.botReasonSchema);
export const conditionHttpMethodSchema: Zod<models.ConditionHttpMethod> = /* @__PURE__ */ toZod(
  schemas.conditionHttpMethodSchema,
);
export const allowActionSchema: Zod<models.AllowAction> = /* @__PURE__ */ toZod(schemas.allowActionSchema);
export const denyActionSchema: Zod<models.DenyAction> = /* @__PURE__ */ toZod(schemas.denyActionSchema);
export const flagActionSchema: Zod<models.FlagAction> = /* @__PURE__ */ toZod(schemas.flagActionSchema);
export const flagActionInputSchema: Zod<models.FlagAction> = /* @__PURE__ */ toZod(schemas.flagActionInputSchema);
export const flagHeaderSchema: Zod<models.FlagHeader> = /* @__PURE__ */ toZod(schemas.flagHeaderSchema);
export const listSecurityActionsResponseSchema: Zod<models.ListSecurityActionsResponse> = /* @__PURE__ */ toZod(
  schemas.listSecurityActionsResponseSchema,
);
export const securityActionsConfigSchema: Zod<models.SecurityActionsConfig> = /* @__PURE__ */ toZod(
  schemas.securityActionsConfigSchema,
);
export const securityActionsConfigInputSchema: Zod<models.SecurityActionsConfigInput> = /* @__PURE__ */ toZod(
  schemas.securityActionsConfigInputSchema,
);
export const emptySchema: Zod<models.Empty> = /* @__PURE__ */ toZod(schemas.emptySchema);
