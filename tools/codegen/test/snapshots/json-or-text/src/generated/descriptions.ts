// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Confirmation: { schema: schemas.confirmationSchema, text: 'What is said about a change.' },
    ListIndex: { schema: schemas.listIndexSchema, text: 'Lists.' },
    List: { schema: schemas.listSchema, text: 'A list.' },
  },
  operations: {
    'lists.list': { text: 'Lists the lists.' },
    'lists.get': { text: 'Gets a list.', params: { id: { schema: s.string() } } },
    'lists.clear': { text: 'Clears the lists.' },
  },
};
