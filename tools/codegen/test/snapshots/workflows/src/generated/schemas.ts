// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ruleListSchema: s.Schema<m.RuleList> = /* @__PURE__ */ s.response(() =>
  s.object({
    rules: s.optional(s.array(ruleSchema)),
  }),
);

export const ruleSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.response(() =>
  s.object({
    label: s.optional(s.string()),
  }),
);
