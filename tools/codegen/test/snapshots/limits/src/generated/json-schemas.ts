// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const listDefinition: JsonSchema = {
  type: 'object',
  description: 'A list.',
  properties: {
    label: { type: 'string' },
    weight: { type: 'integer', format: 'int32' },
    entries: { type: 'array', items: { type: 'string' } },
  },
  required: ['label', 'weight', 'entries'],
};

const listInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A list.',
  properties: {
    label: { type: 'string', minLength: 1, maxLength: 64 },
    weight: { type: 'integer', format: 'int32', minimum: 0, maximum: 100 },
    entries: { type: 'array', items: { type: 'string', maxLength: 3 }, minItems: 1, maxItems: 5 },
  },
  required: ['label', 'weight', 'entries'],
  minProperties: 3,
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'lists.replace': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/ListInput', description: 'The whole list.' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { ListInput: listInputDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/List', $defs: { List: listDefinition } },
  },
};
