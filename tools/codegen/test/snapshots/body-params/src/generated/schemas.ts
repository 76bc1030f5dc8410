// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ruleSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      enabled: s.optional(s.boolean()),
    },
    { readOnly: ['id'] },
  ),
);

export const ruleInputSchema: s.Schema<m.RuleInput> = /* @__PURE__ */ s.input(() => ruleSchema);
