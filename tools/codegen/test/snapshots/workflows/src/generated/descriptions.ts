// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    RuleList: { schema: schemas.ruleListSchema, text: 'The rules.' },
    Rule: { schema: schemas.ruleSchema, text: 'A rule.' },
  },
  operations: {
    'rules.list': { text: 'Lists the rules.' },
    'rules.create': { text: 'Creates a rule.' },
    'rules.delete': { text: 'Deletes a rule.', params: { label: { schema: s.string() } } },
  },
};
