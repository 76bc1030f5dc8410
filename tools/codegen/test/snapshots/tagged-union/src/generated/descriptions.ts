// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Rule: { schema: schemas.ruleSchema, text: 'A rule.' },
    Condition: { schema: schemas.conditionSchema, text: 'What a request must match.' },
    IpCondition: { schema: schemas.ipConditionSchema, text: 'Matches by address.' },
    TokenCondition: { schema: schemas.tokenConditionSchema, text: 'Matches by token.' },
    AllCondition: { schema: schemas.allConditionSchema, text: 'Matches when every other condition does.' },
  },
  operations: {
    'rules.replace': { text: 'Replaces the rule.' },
  },
};
