// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Target: {
      schema: schemas.targetSchema,
      text: 'A target.',
      members: { targetId: 'Assigned when it is created; changes repeat it.' },
    },
  },
  operations: {
    'targets.create': { text: 'Creates a target.' },
  },
};
