// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const confirmationDefinition: JsonSchema = {
  type: 'object',
  description: 'What is said about a change.',
  properties: { status: { type: 'string' } },
  required: ['status'],
};

const listIndexDefinition: JsonSchema = {
  type: 'object',
  description: 'Lists.',
  properties: { lists: { type: 'array', items: { $ref: '#/$defs/List' } } },
  required: ['lists'],
};

const listDefinition: JsonSchema = { type: 'object', description: 'A list.', properties: { id: { type: 'string' } } };

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'lists.list': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: {
      type: 'object',
      $ref: '#/$defs/ListIndex',
      $defs: { ListIndex: listIndexDefinition, List: listDefinition },
    },
  },
  'lists.get': {
    params: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'], additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/List', $defs: { List: listDefinition } },
  },
  'lists.clear': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
};
