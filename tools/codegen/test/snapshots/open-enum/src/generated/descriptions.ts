// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Light: { schema: schemas.lightSchema, text: 'A traffic light.' },
    Colour: { schema: schemas.colourSchema, text: 'What a `Light` shows.' },
  },
  operations: {
    'lights.get': {
      text: 'Gets a light.',
      params: { lightId: { schema: s.string() }, ifColour: { schema: schemas.colourSchema } },
    },
  },
};
