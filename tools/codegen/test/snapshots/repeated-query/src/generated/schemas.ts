// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const ruleListSchema: s.Schema<models.RuleList> = /* @__PURE__ */ s.response(() =>
  s.object({
    labels: s.optional(s.array(s.string())),
  }),
);

export const ruleStateSchema: s.Schema<models.RuleState> = /* @__PURE__ */ s.define(() => s.openEnum('ON', 'OFF'));
