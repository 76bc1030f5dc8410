// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    File: { schema: schemas.fileSchema, text: 'A file.' },
  },
  operations: {
    'files.get': { text: 'Gets a file.', params: { path: { schema: s.string(), text: 'Its path.' } } },
  },
};
