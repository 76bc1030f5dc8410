// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const ruleSchema: s.Schema<models.Rule> = /* @__PURE__ */ s.define(() =>
  s.object({
    id: s.optional(s.integer()),
    enabled: s.optional(s.boolean()),
  }),
);

export const ruleInputSchema: s.Schema<models.RuleInput> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      enabled: s.optional(s.boolean()),
    },
    { readOnly: ['id'] },
  ),
);
