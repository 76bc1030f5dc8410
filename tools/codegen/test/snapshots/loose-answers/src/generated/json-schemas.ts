// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const rulePageDefinition: JsonSchema = {
  type: 'object',
  description: 'One page of rules.',
  properties: {
    data: { type: 'array', items: { $ref: '#/$defs/Rule' } },
    count: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
    matches: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
  },
  required: ['data'],
};

const ruleAnswerDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: { data: { $ref: '#/$defs/Rule' } },
  required: ['data'],
};

const ruleDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: { id: { anyOf: [{ type: 'integer' }, { type: 'string' }] } },
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'rules.list': {
    params: { type: 'object', properties: { start: { type: 'integer' } }, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/RulePage', $defs: { RulePage: rulePageDefinition, Rule: ruleDefinition } },
  },
  'rules.get': {
    params: {
      type: 'object',
      properties: { id: { anyOf: [{ type: 'integer' }, { type: 'string' }] } },
      required: ['id'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/RuleAnswer',
      $defs: { RuleAnswer: ruleAnswerDefinition, Rule: ruleDefinition },
    },
  },
};
