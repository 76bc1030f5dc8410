// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Door: { schema: schemas.doorSchema, text: 'A door.' },
    Lock: { schema: schemas.lockSchema, text: 'A lock.' },
  },
  operations: {
    'doors.get': { text: 'Gets the door.' },
  },
};
