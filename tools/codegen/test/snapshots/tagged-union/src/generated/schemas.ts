// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ruleSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.response(() =>
  s.object({
    condition: conditionSchema,
  }),
);

export const ruleInputSchema: s.Schema<m.RuleInput> = /* @__PURE__ */ s.input(() => ruleSchema);

export const conditionSchema: s.Schema<m.Condition> = /* @__PURE__ */ s.response(() =>
  s.openUnion('kind', {
    ip: ipConditionSchema,
    token: tokenConditionSchema,
    'all-of': allConditionSchema,
  }),
);

export const conditionInputSchema: s.Schema<m.ConditionInput> = /* @__PURE__ */ s.input(() => conditionSchema);

export const ipConditionSchema: s.Schema<m.IpCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    kind: s.literal('ip'),
    ips: s.array(s.string(), { minItems: 1 }),
  }),
);

export const ipConditionInputSchema: s.Schema<m.IpCondition> = /* @__PURE__ */ s.input(() => ipConditionSchema);

export const tokenConditionSchema: s.Schema<m.TokenCondition> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      kind: s.literal('token'),
      token: s.secret(s.string()),
      hits: s.optional(s.integer()),
    },
    { readOnly: ['hits'] },
  ),
);

export const tokenConditionInputSchema: s.Schema<m.TokenConditionInput> = /* @__PURE__ */ s.input(
  () => tokenConditionSchema,
);

export const allConditionSchema: s.Schema<m.AllCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    kind: s.literal('all-of'),
    conditions: s.array(conditionSchema),
  }),
);

export const allConditionInputSchema: s.Schema<m.AllConditionInput> = /* @__PURE__ */ s.input(() => allConditionSchema);
