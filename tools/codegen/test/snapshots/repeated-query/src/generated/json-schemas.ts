// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ruleListDefinition: JsonSchema = {
  type: 'object',
  description: 'Rules.',
  properties: { labels: { type: 'array', items: { type: 'string' } } },
};

const ruleStateDefinition: JsonSchema = { type: 'string', description: 'State of a rule.', examples: ['ON', 'OFF'] };

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'rules.find': {
    params: {
      type: 'object',
      properties: {
        label: { type: 'array', items: { type: 'string' }, description: 'Labels to look for.' },
        size: { type: 'array', items: { type: 'integer' } },
        state: { $ref: '#/$defs/RuleState' },
        notState: { type: 'array', items: { $ref: '#/$defs/RuleState' } },
      },
      required: ['label'],
      additionalProperties: false,
      $defs: { RuleState: ruleStateDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/RuleList', $defs: { RuleList: ruleListDefinition } },
  },
};
