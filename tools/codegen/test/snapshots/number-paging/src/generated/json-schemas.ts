// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const rulePageDefinition: JsonSchema = {
  type: 'object',
  description: 'One page of rules.',
  properties: { rules: { type: 'array', items: { $ref: '#/$defs/Rule' } }, total: { type: 'integer' } },
};

const ruleDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: { label: { type: 'string' } },
  required: ['label'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'rules.list': {
    params: { type: 'object', properties: { page: { type: 'integer' } }, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/RulePage', $defs: { RulePage: rulePageDefinition, Rule: ruleDefinition } },
  },
};
