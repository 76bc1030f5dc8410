// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ruleDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: {
    name: { type: 'string', readOnly: true },
    label: { type: 'string' },
    allow: { type: 'boolean' },
    deny: { type: 'integer' },
  },
  required: ['name'],
};

const rulePatchDefinition: JsonSchema = {
  type: 'object',
  description: 'What `rules.update` accepts.',
  properties: { label: { type: 'string' }, allow: { type: 'boolean' }, deny: { type: 'integer' } },
  allOf: [{ not: { required: ['allow', 'deny'] } }],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'rules.get': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/Rule', $defs: { Rule: ruleDefinition } },
  },
  'rules.update': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/RulePatch' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { RulePatch: rulePatchDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Rule', $defs: { Rule: ruleDefinition } },
  },
};
