// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Export: {
      schema: schemas.exportSchema,
      text: 'Everything.',
      members: { version: 'Of the whole.', settings: 'Whatever there is.' },
    },
    Limit: { schema: schemas.limitSchema, text: 'A limit, of which nothing is described.' },
  },
  operations: {
    'exports.get': { text: 'Exports everything.' },
  },
};
