// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type without transforms. */
export type Zod<T> = ZodType<T, T>;

export const ruleSchema: Zod<m.Rule> = /* @__PURE__ */ toZod(s.ruleSchema);
export const ruleInputSchema: Zod<m.RuleInput> = /* @__PURE__ */ toZod(s.ruleInputSchema);
export const conditionSchema: Zod<m.Condition> = /* @__PURE__ */ toZod(s.conditionSchema);
export const conditionInputSchema: Zod<m.ConditionInput> = /* @__PURE__ */ toZod(s.conditionInputSchema);
export const ipConditionSchema: Zod<m.IpCondition> = /* @__PURE__ */ toZod(s.ipConditionSchema);
export const ipConditionInputSchema: Zod<m.IpCondition> = /* @__PURE__ */ toZod(s.ipConditionInputSchema);
export const tokenConditionSchema: Zod<m.TokenCondition> = /* @__PURE__ */ toZod(s.tokenConditionSchema);
export const tokenConditionInputSchema: Zod<m.TokenConditionInput> = /* @__PURE__ */ toZod(s.tokenConditionInputSchema);
export const allConditionSchema: Zod<m.AllCondition> = /* @__PURE__ */ toZod(s.allConditionSchema);
export const allConditionInputSchema: Zod<m.AllConditionInput> = /* @__PURE__ */ toZod(s.allConditionInputSchema);
