// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const policyIdParam: s.ParamDescription = { schema: s.string() };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    RuleList: { schema: schemas.ruleListSchema, text: 'The rules.' },
    WafMode: { schema: schemas.wafModeSchema, text: 'How the rules are updated.' },
  },
  operations: {
    'policies.rules.list': {
      text: 'Lists the rules of a policy; `policies.rules.wafMode.get` tells how they are updated.',
      params: { policyId: policyIdParam },
    },
    'policies.rules.wafMode.get': { text: 'Gets how the rules are updated.', params: { policyId: policyIdParam } },
    'policies.settings.reset': { text: 'Resets the settings of a policy.', params: { policyId: policyIdParam } },
    'settings.clear': { text: 'Resets the settings of the account.' },
  },
};
