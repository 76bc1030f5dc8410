// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const pageParam: s.ParamDescription = { schema: s.integer() };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    RulePage: { schema: schemas.rulePageSchema, text: 'One page of rules.' },
    Rule: { schema: schemas.ruleSchema, text: 'A rule.' },
    UsePage: { schema: schemas.usePageSchema, text: 'One page of uses.' },
  },
  operations: {
    'rules.list': { text: 'Lists the rules.', params: { page: pageParam } },
    'rules.listUses': {
      text: 'Lists the uses of a rule.',
      params: { label: { schema: s.string() }, page: pageParam, pageSize: pageParam },
    },
  },
};
