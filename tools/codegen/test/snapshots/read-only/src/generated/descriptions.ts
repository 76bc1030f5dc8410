// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Key: {
      schema: schemas.keySchema,
      text: 'A key.',
      members: { keyId: 'Its identifier.', lifetime: 'Seconds that it is good for.' },
      formats: { created: 'date-time' },
    },
    Scope: { schema: schemas.scopeSchema, text: 'What a `Key` opens.' },
  },
  operations: {
    'keys.create': { text: 'Creates a key.' },
  },
};
