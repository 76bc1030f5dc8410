// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Rule: {
      schema: schemas.ruleSchema,
      text: 'A rule.',
      members: { deny: 'The status to deny with.' },
      formats: { until: 'date-time' },
    },
    Allow: { schema: schemas.allowSchema, text: 'Lets requests through. It has no members.' },
  },
  operations: {
    'rules.create': { text: 'Creates a rule.' },
  },
};
