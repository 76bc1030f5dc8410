// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    State: { schema: schemas.stateSchema, text: 'The state.', formats: { since: 'date-time' } },
  },
  operations: {
    'exports.get': { text: 'Gets everything as an archive.' },
    'exports.log': { text: 'Gets the log.' },
    'exports.getState': { text: 'Gets the state.' },
  },
};
