// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const siteParam: s.ParamDescription = { schema: s.string() };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    ListMap: { schema: schemas.listMapSchema, text: 'Lists by name.' },
    List: { schema: schemas.listSchema, text: 'A list.', members: { limits: 'Limits by name.' } },
  },
  operations: {
    'lists.get': {
      text: 'Gets the lists.',
      params: { site: siteParam, names: { schema: s.array(s.string()), text: 'Names of lists to return.' } },
    },
    'lists.replace': {
      text: 'Replaces a list.',
      params: { site: siteParam, entries: { schema: s.array(s.string()), text: 'All entries.' } },
    },
  },
};
