// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    RulePage: { schema: schemas.rulePageSchema, text: 'One page of rules.' },
    RuleAnswer: { schema: schemas.ruleAnswerSchema, text: 'A rule.' },
    Rule: { schema: schemas.ruleSchema, text: 'A rule.' },
  },
  operations: {
    'rules.list': { text: 'Lists the rules.', params: { start: { schema: s.integer() } } },
    'rules.get': { text: 'Gets a rule.', params: { id: { schema: s.anyOf(s.integer(), s.string()) } } },
  },
};
