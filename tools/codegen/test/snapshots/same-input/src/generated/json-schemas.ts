// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const switchDefinition: JsonSchema = {
  type: 'object',
  description: 'A switch.',
  properties: { enabled: { type: 'boolean' } },
  required: ['enabled'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'switches.set': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/Switch' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { Switch: switchDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Switch', $defs: { Switch: switchDefinition } },
  },
};
