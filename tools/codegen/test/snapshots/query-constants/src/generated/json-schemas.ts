// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const listMapDefinition: JsonSchema = {
  type: 'object',
  description: 'Lists by name.',
  additionalProperties: { $ref: '#/$defs/List' },
};

const listDefinition: JsonSchema = {
  type: 'object',
  description: 'A list.',
  properties: { limits: { type: 'object', additionalProperties: { type: 'integer' }, description: 'Limits by name.' } },
  required: ['limits'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'lists.get': {
    params: { type: 'object', properties: { site: { type: 'string' } }, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/ListMap', $defs: { ListMap: listMapDefinition, List: listDefinition } },
  },
  'lists.replace': {
    params: {
      type: 'object',
      properties: {
        site: { type: 'string' },
        entries: { type: 'array', items: { type: 'string' }, description: 'All entries.' },
      },
      required: ['entries'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/ListMap', $defs: { ListMap: listMapDefinition, List: listDefinition } },
  },
};
