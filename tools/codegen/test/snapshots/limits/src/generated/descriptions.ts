// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    List: { schema: schemas.listSchema, text: 'A list.' },
  },
  operations: {
    'lists.replace': { text: 'Replaces the list.', body: 'The whole list.' },
  },
};
