// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as models from './models.js';
import * as schemas from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
export type Zod<T> = ZodType<T, T>;

export const ruleSchema: Zod<models.Rule> = /* @__PURE__ */ toZod(schemas.ruleSchema);
export const ruleInputSchema: Zod<models.RuleInput> = /* @__PURE__ */ toZod(schemas.ruleInputSchema);
export const conditionSchema: Zod<models.Condition> = /* @__PURE__ */ toZod(schemas.conditionSchema);
export const conditionInputSchema: Zod<models.ConditionInput> = /* @__PURE__ */ toZod(schemas.conditionInputSchema);
export const ipConditionSchema: Zod<models.IpCondition> = /* @__PURE__ */ toZod(schemas.ipConditionSchema);
export const ipConditionInputSchema: Zod<models.IpCondition> = /* @__PURE__ */ toZod(schemas.ipConditionInputSchema);
export const tokenConditionSchema: Zod<models.TokenCondition> = /* @__PURE__ */ toZod(schemas.tokenConditionSchema);
export const tokenConditionInputSchema: Zod<models.TokenConditionInput> = /* @__PURE__ */ toZod(
  schemas.tokenConditionInputSchema,
);
export const allConditionSchema: Zod<models.AllCondition> = /* @__PURE__ */ toZod(schemas.allConditionSchema);
export const allConditionInputSchema: Zod<models.AllConditionInput> = /* @__PURE__ */ toZod(
  schemas.allConditionInputSchema,
);
