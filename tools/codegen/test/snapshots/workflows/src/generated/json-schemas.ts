// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ruleListDefinition: JsonSchema = {
  type: 'object',
  description: 'The rules.',
  properties: { rules: { type: 'array', items: { $ref: '#/$defs/Rule' } } },
};

const ruleDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: { label: { type: 'string' } },
};

const ruleInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: { label: { type: 'string' } },
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'rules.list': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/RuleList', $defs: { RuleList: ruleListDefinition, Rule: ruleDefinition } },
  },
  'rules.create': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/RuleInput' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { RuleInput: ruleInputDefinition },
    },
  },
  'rules.delete': {
    params: {
      type: 'object',
      properties: { label: { type: 'string' } },
      required: ['label'],
      additionalProperties: false,
    },
  },
};
