// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const keyDefinition: JsonSchema = {
  type: 'object',
  description: 'A key.',
  properties: {
    keyId: { type: 'string', description: 'Its identifier.', readOnly: true },
    created: { type: 'string', format: 'date-time', readOnly: true },
    label: { type: 'string' },
    scope: { $ref: '#/$defs/Scope' },
  },
  required: ['keyId', 'label'],
};

const keyInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A key.',
  properties: {
    label: { type: 'string' },
    lifetime: { type: 'integer', description: 'Seconds that it is good for.' },
    scope: { $ref: '#/$defs/Scope' },
  },
  required: ['label', 'lifetime'],
};

const scopeDefinition: JsonSchema = {
  type: 'object',
  description: 'What a `Key` opens.',
  properties: { doors: { type: 'array', items: { type: 'string' } } },
  required: ['doors'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'keys.create': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/KeyInput' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { KeyInput: keyInputDefinition, Scope: scopeDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Key', $defs: { Key: keyDefinition, Scope: scopeDefinition } },
  },
};
