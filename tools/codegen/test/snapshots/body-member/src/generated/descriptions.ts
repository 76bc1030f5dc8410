// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Address: { schema: schemas.addressSchema, text: 'An address, in one of two forms.' },
    HostAddress: { schema: schemas.hostAddressSchema, text: 'A name.' },
    IpAddress: { schema: schemas.ipAddressSchema, text: 'A number.' },
  },
  operations: {
    'servers.delete': { text: 'Deletes a server.', body: 'Which server.' },
    'servers.create': { text: 'Creates a server.' },
  },
};
