// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ruleListSchema: s.Schema<m.RuleList> = /* @__PURE__ */ s.response(() =>
  s.object({
    rules: s.optional(s.array(s.string())),
  }),
);

export const wafModeSchema: s.Schema<m.WafMode> = /* @__PURE__ */ s.response(() =>
  s.object({
    mode: s.optional(s.string()),
  }),
);
