// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Hook: { schema: schemas.hookSchema, text: 'A hook.', members: { token: 'What the hook is called with.' } },
  },
  operations: {
    'hooks.get': { text: 'Gets the hook.' },
  },
};
