// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ruleSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.anyOf(s.integer(), s.string()),
    labels: s.optional(s.array(s.anyOf(s.string(), s.boolean()))),
  }),
);
