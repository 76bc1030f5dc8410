// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const lightDefinition: JsonSchema = {
  type: 'object',
  description: 'A traffic light.',
  properties: { colour: { $ref: '#/$defs/Colour' } },
  required: ['colour'],
};

const colourDefinition: JsonSchema = {
  type: 'string',
  description: 'What a `Light` shows.',
  examples: ['RED', 'AMBER', 'GREEN'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'lights.get': {
    params: {
      type: 'object',
      properties: { lightId: { type: 'string' }, ifColour: { $ref: '#/$defs/Colour' } },
      required: ['lightId'],
      additionalProperties: false,
      $defs: { Colour: colourDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Light', $defs: { Light: lightDefinition, Colour: colourDefinition } },
  },
};
