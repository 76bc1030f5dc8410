// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ruleDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: {
    label: { type: 'string' },
    allow: { $ref: '#/$defs/Allow' },
    deny: { type: 'integer', description: 'The status to deny with.' },
    until: { type: 'string', format: 'date-time' },
    seconds: { type: 'integer' },
  },
  required: ['label'],
};

const ruleInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: {
    label: { type: 'string' },
    allow: { $ref: '#/$defs/Allow' },
    deny: { type: 'integer', description: 'The status to deny with.' },
    until: { type: 'string', format: 'date-time' },
    seconds: { type: 'integer' },
  },
  required: ['label'],
  allOf: [{ oneOf: [{ required: ['allow'] }, { required: ['deny'] }] }, { not: { required: ['until', 'seconds'] } }],
};

const allowDefinition: JsonSchema = {
  type: 'object',
  description: 'Lets requests through. It has no members.',
  properties: {},
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'rules.create': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/RuleInput' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { RuleInput: ruleInputDefinition, Allow: allowDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Rule', $defs: { Rule: ruleDefinition, Allow: allowDefinition } },
  },
};
