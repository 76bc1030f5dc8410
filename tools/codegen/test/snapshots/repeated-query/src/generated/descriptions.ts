// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    RuleList: { schema: schemas.ruleListSchema, text: 'Rules.' },
    RuleState: { schema: schemas.ruleStateSchema, text: 'State of a rule.' },
  },
  operations: {
    'rules.find': {
      text: 'Finds rules.',
      params: {
        label: { schema: s.array(s.string()), text: 'Labels to look for.' },
        size: { schema: s.array(s.integer()) },
        state: { schema: schemas.ruleStateSchema },
        notState: { schema: s.array(schemas.ruleStateSchema) },
      },
    },
  },
};
