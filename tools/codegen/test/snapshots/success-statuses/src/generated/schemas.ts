// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const jobListSchema: s.Schema<models.JobList> = /* @__PURE__ */ s.response(() =>
  s.object({
    jobs: s.array(jobSchema),
  }),
);

export const jobSchema: s.Schema<models.Job> = /* @__PURE__ */ s.response(() =>
  s.object({
    jobId: s.integer(),
  }),
);

export const ticketSchema: s.Schema<models.Ticket> = /* @__PURE__ */ s.response(() =>
  s.object({
    ticketId: s.string(),
  }),
);
