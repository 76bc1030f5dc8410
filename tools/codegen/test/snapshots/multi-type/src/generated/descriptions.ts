// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Rule: { schema: schemas.ruleSchema, text: 'A rule.' },
  },
  operations: {
    'rules.get': { text: 'Gets the rule.' },
  },
};
