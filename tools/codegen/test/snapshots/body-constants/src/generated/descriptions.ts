// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    HostList: { schema: schemas.hostListSchema, text: 'A list of hosts.', members: { mode: 'What the change was.' } },
  },
  operations: {
    'hosts.append': { text: 'Adds hosts.', body: 'The hosts.' },
    'hosts.replace': { text: 'Replaces the hosts.' },
  },
};
