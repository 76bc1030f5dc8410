// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Invitation: { schema: schemas.invitationSchema, text: 'An invitation.' },
  },
  operations: {
    'invitations.get': {
      text: 'Gets an invitation.',
      params: { code: { schema: s.string(), text: 'Its code.' }, oneTimePin: { schema: s.string() } },
    },
  },
};
