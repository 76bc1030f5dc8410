// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const ruleSchema: s.Schema<models.Rule> = /* @__PURE__ */ s.define(() =>
  s.object({
    condition: conditionSchema,
  }),
);

export const ruleInputSchema: s.Schema<models.RuleInput> = /* @__PURE__ */ s.define(() =>
  s.object({
    condition: conditionInputSchema,
  }),
);

export const conditionSchema: s.Schema<models.Condition> = /* @__PURE__ */ s.define(() =>
  s.openUnion('kind', {
    ip: ipConditionSchema,
    token: tokenConditionSchema,
    'all-of': allConditionSchema,
  }),
);

export const conditionInputSchema: s.Schema<models.ConditionInput> = /* @__PURE__ */ s.define(() =>
  s.openUnion('kind', {
    ip: ipConditionInputSchema,
    token: tokenConditionInputSchema,
    'all-of': allConditionInputSchema,
  }),
);

export const ipConditionSchema: s.Schema<models.IpCondition> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.literal('ip'),
    ips: s.array(s.string()),
  }),
);

export const ipConditionInputSchema: s.Schema<models.IpConditionInput> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.literal('ip'),
    ips: s.array(s.string(), { minItems: 1 }),
  }),
);

export const tokenConditionSchema: s.Schema<models.TokenCondition> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.literal('token'),
    token: s.secret(s.string()),
    hits: s.optional(s.integer()),
  }),
);

export const tokenConditionInputSchema: s.Schema<models.TokenConditionInput> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      kind: s.literal('token'),
      token: s.secret(s.string()),
    },
    { readOnly: ['hits'] },
  ),
);

export const allConditionSchema: s.Schema<models.AllCondition> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.literal('all-of'),
    conditions: s.array(conditionSchema),
  }),
);

export const allConditionInputSchema: s.Schema<models.AllConditionInput> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.literal('all-of'),
    conditions: s.array(conditionInputSchema),
  }),
);
