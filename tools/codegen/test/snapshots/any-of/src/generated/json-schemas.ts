// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ruleDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: {
    value: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    link: { anyOf: [{ $ref: '#/$defs/Link' }, { type: 'string' }], description: 'Where it is, in one of two forms.' },
    links: { type: 'array', items: { anyOf: [{ $ref: '#/$defs/Link' }, { type: 'string' }] } },
    score: { type: 'number' },
  },
};

const ruleInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: {
    value: {
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'array', items: { type: 'string' }, minItems: 1 },
      ],
    },
    link: { anyOf: [{ $ref: '#/$defs/Link' }, { type: 'string' }], description: 'Where it is, in one of two forms.' },
    links: { type: 'array', items: { anyOf: [{ $ref: '#/$defs/Link' }, { type: 'string' }] } },
    score: { type: 'number', minimum: 1, maximum: 10 },
  },
};

const linkDefinition: JsonSchema = {
  type: 'object',
  description: 'A link.',
  properties: { href: { type: 'string' } },
  required: ['href'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'rules.replace': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/RuleInput' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { RuleInput: ruleInputDefinition, Link: linkDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Rule', $defs: { Rule: ruleDefinition, Link: linkDefinition } },
  },
};
