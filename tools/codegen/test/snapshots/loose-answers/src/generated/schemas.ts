// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const rulePageSchema: s.Schema<m.RulePage> = /* @__PURE__ */ s.response(() =>
  s.object({
    data: s.array(ruleSchema),
    count: s.optional(s.anyOf(s.integer(), s.string())),
    matches: s.optional(s.anyOf(s.integer(), s.string())),
  }),
);

export const ruleAnswerSchema: s.Schema<m.RuleAnswer> = /* @__PURE__ */ s.response(() =>
  s.object({
    data: ruleSchema,
  }),
);

export const ruleSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.optional(s.anyOf(s.integer(), s.string())),
  }),
);
