// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ruleDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: { id: { type: 'integer', readOnly: true }, enabled: { type: 'boolean' } },
};

const ruleInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: { enabled: { type: 'boolean' } },
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'rules.update': {
    params: {
      type: 'object',
      properties: { id: { type: 'integer' }, body: { $ref: '#/$defs/RuleInput', description: 'What changes.' } },
      required: ['id', 'body'],
      additionalProperties: false,
      $defs: { RuleInput: ruleInputDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Rule', $defs: { Rule: ruleDefinition } },
  },
};
