// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Job: { schema: schemas.jobSchema, text: 'A job that is running.' },
    JobResult: { schema: schemas.jobResultSchema, text: 'What a job led to.' },
  },
  operations: {
    'jobs.get': { text: 'Gets the state of a job.', params: { jobId: { schema: s.integer() } } },
  },
};
