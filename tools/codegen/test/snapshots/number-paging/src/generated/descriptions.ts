// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** What the parts of this API are, in words. */
export const descriptions: s.Descriptions = {
  models: {
    RulePage: { schema: schemas.rulePageSchema, text: 'One page of rules.' },
    Rule: { schema: schemas.ruleSchema, text: 'A rule.' },
  },
  operations: {
    'rules.list': { text: 'Lists the rules.', params: { page: { schema: s.integer() } } },
  },
};
