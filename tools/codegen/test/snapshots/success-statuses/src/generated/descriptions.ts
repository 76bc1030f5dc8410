// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const jobIdParam: s.ParamDescription = { schema: s.integer() };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    JobList: { schema: schemas.jobListSchema, text: 'Jobs.' },
    Job: { schema: schemas.jobSchema, text: 'A job.' },
    Ticket: { schema: schemas.ticketSchema, text: 'What to ask for the job with.' },
  },
  operations: {
    'jobs.list': { text: 'Lists the jobs.' },
    'jobs.start': { text: 'Starts a job.' },
    'jobs.rename': { text: 'Renames a job.', params: { jobId: jobIdParam } },
    'jobs.delete': { text: 'Deletes a job.', params: { jobId: jobIdParam } },
  },
};
