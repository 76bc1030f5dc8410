// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ownerDefinition: JsonSchema = {
  type: 'object',
  description: 'An owner.',
  properties: {
    mail: {
      anyOf: [{ type: 'string' }, { type: 'null' }],
      description: 'Where to write to; `null` where nobody knows.',
    },
    age: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
    tags: { type: 'array', items: { anyOf: [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }, { type: 'null' }] } },
  },
  required: ['mail'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'owners.get': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/Owner', $defs: { Owner: ownerDefinition } },
  },
};
