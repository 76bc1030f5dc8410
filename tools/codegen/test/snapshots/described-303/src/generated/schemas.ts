// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const jobSchema: s.Schema<m.Job> = /* @__PURE__ */ s.response(() =>
  s.object({
    progress: s.optional(s.integer()),
  }),
);

export const jobResultSchema: s.Schema<m.JobResult> = /* @__PURE__ */ s.response(() =>
  s.object({
    ruleId: s.integer(),
  }),
);
