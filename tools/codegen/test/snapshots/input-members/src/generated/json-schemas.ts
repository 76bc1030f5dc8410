// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const targetDefinition: JsonSchema = {
  type: 'object',
  description: 'A target.',
  properties: {
    targetId: { type: 'integer', description: 'Assigned when it is created; changes repeat it.' },
    label: { type: 'string' },
    host: { type: 'string' },
  },
  required: ['targetId', 'label'],
};

const targetInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A target.',
  properties: {
    targetId: { type: 'integer', description: 'Assigned when it is created; changes repeat it.' },
    label: { type: 'string' },
    host: { type: 'string' },
  },
  required: ['label', 'host'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'targets.create': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/TargetInput' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { TargetInput: targetInputDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Target', $defs: { Target: targetDefinition } },
  },
};
