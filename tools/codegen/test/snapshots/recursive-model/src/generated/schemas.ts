// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const conditionSchema: s.Schema<m.Condition> = /* @__PURE__ */ s.response(() =>
  s.object({
    all: s.optional(s.array(conditionSchema)),
    not: s.optional(conditionSchema),
  }),
);
