// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const jobListSchema: s.Schema<m.JobList> = /* @__PURE__ */ s.response(() =>
  s.object({
    jobs: s.array(jobSchema),
  }),
);

export const jobSchema: s.Schema<m.Job> = /* @__PURE__ */ s.response(() =>
  s.object({
    jobId: s.integer(),
  }),
);

export const ticketSchema: s.Schema<m.Ticket> = /* @__PURE__ */ s.response(() =>
  s.object({
    ticketId: s.string(),
  }),
);
