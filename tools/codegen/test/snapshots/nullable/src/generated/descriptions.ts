// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Owner: {
      schema: schemas.ownerSchema,
      text: 'An owner.',
      members: { mail: 'Where to write to; `null` where nobody knows.' },
    },
  },
  operations: {
    'owners.get': { text: 'Gets the owner.' },
  },
};
