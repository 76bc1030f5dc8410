// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ruleSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      label: s.string(),
      allow: s.optional(allowSchema),
      deny: s.optional(s.integer()),
      until: s.optional(s.string()),
      seconds: s.optional(s.integer()),
    },
    { exactlyOne: [['allow', 'deny']], atMostOne: [['until', 'seconds']] },
  ),
);

export const ruleInputSchema: s.Schema<m.RuleInput> = /* @__PURE__ */ s.input(() => ruleSchema);

export const allowSchema: s.Schema<m.Allow> = /* @__PURE__ */ s.response(() => s.object({}));
