// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    FirewallState: {
      schema: schemas.firewallStateSchema,
      text: 'The state of the firewall.',
      members: { note: 'What people say.' },
    },
  },
  operations: {
    'firewall.get': { text: 'Gets the state of the firewall.' },
    'firewall.update': { text: 'Sets the state of the firewall.' },
    'firewall.annotate': { text: 'Writes a note on the firewall.', params: { note: { schema: s.string() } } },
  },
};
