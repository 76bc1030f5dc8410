// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const rulePageSchema: s.Schema<m.RulePage> = /* @__PURE__ */ s.response(() =>
  s.object({
    rules: s.optional(s.array(ruleSchema)),
    total: s.optional(s.integer()),
  }),
);

export const ruleSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.response(() =>
  s.object({
    label: s.string(),
  }),
);

export const usePageSchema: s.Schema<m.UsePage> = /* @__PURE__ */ s.response(() =>
  s.object({
    uses: s.optional(s.array(s.string())),
    totalPages: s.optional(s.integer()),
  }),
);
