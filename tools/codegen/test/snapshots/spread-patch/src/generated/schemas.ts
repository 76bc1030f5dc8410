// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ruleSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.response(() =>
  s.object({
    name: s.string(),
    label: s.optional(s.string()),
    allow: s.optional(s.boolean()),
    deny: s.optional(s.integer()),
  }),
);

export const rulePatchSchema: s.Schema<m.RulePatch> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      name: s.optional(s.string()),
      label: s.optional(s.string()),
      allow: s.optional(s.boolean()),
      deny: s.optional(s.integer()),
    },
    { readOnly: ['name'], atMostOne: [['allow', 'deny']] },
  ),
);
