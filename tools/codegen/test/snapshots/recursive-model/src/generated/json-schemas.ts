// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const conditionDefinition: JsonSchema = {
  type: 'object',
  description: 'A condition.',
  properties: { all: { type: 'array', items: { $ref: '#/$defs/Condition' } }, not: { $ref: '#/$defs/Condition' } },
};

const conditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A condition.',
  properties: {
    all: { type: 'array', items: { $ref: '#/$defs/ConditionInput' } },
    not: { $ref: '#/$defs/ConditionInput' },
  },
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'conditions.replace': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/ConditionInput' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { ConditionInput: conditionInputDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Condition', $defs: { Condition: conditionDefinition } },
  },
};
