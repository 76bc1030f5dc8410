// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const accountParam: s.ParamDescription = { schema: s.string(), text: "The account; defaults to the client's." };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    ZoneFile: { schema: schemas.zoneFileSchema, text: 'A zone file.' },
  },
  operations: {
    'zoneFiles.get': {
      text: 'Gets a zone file.',
      params: {
        account: accountParam,
        zoneId: { schema: s.integer() },
        fileName: { schema: s.string(), text: 'Name of the file.' },
        withComments: { schema: s.boolean() },
      },
    },
    'zoneFiles.count': { text: 'Counts the zone files of an account.', params: { account: accountParam } },
  },
};
