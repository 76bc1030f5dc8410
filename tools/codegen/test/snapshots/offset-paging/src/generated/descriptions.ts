// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const startAtParam: s.ParamDescription = { schema: s.integer() };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    RulePage: { schema: schemas.rulePageSchema, text: 'One page of rules.' },
    Rule: { schema: schemas.ruleSchema, text: 'A rule.' },
  },
  operations: {
    'rules.list': { text: 'Lists the rules.', params: { startAt: startAtParam } },
    'rules.listDrafts': { text: 'Lists the drafts.', params: { skip: startAtParam, take: startAtParam } },
  },
};
