// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const exportDefinition: JsonSchema = {
  type: 'object',
  description: 'Everything.',
  properties: {
    version: { type: 'integer', description: 'Of the whole.' },
    limits: { type: 'array', items: { $ref: '#/$defs/Limit' } },
    settings: { type: 'object', description: 'Whatever there is.' },
    parts: { type: 'array', items: { type: 'object' } },
  },
  required: ['version'],
};

const limitDefinition: JsonSchema = {
  type: 'object',
  description: 'A limit, of which nothing is described.',
  properties: {},
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'exports.get': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/Export', $defs: { Export: exportDefinition, Limit: limitDefinition } },
  },
};
