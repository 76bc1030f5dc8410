// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ruleDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: {
    status: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
    labels: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'boolean' }] } },
  },
  required: ['status'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'rules.get': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/Rule', $defs: { Rule: ruleDefinition } },
  },
};
