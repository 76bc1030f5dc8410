// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ruleListSchema: s.Schema<m.RuleList> = /* @__PURE__ */ s.response(() =>
  s.object({
    labels: s.optional(s.array(s.string())),
  }),
);

export const ruleStateSchema: s.Schema<m.RuleState> = /* @__PURE__ */ s.define(() => s.openEnum('ON', 'OFF'));
