// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ruleDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: { condition: { $ref: '#/$defs/Condition' } },
  required: ['condition'],
};

const ruleInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule.',
  properties: { condition: { $ref: '#/$defs/ConditionInput' } },
  required: ['condition'],
};

const conditionDefinition: JsonSchema = {
  description: 'What a request must match.',
  anyOf: [
    { $ref: '#/$defs/IpCondition' },
    { $ref: '#/$defs/TokenCondition' },
    { $ref: '#/$defs/AllCondition' },
    {
      type: 'object',
      properties: { kind: { type: 'string', not: { enum: ['ip', 'token', 'all-of'] } } },
      required: ['kind'],
    },
  ],
};

const conditionInputDefinition: JsonSchema = {
  description: 'What a request must match.',
  anyOf: [
    { $ref: '#/$defs/IpConditionInput' },
    { $ref: '#/$defs/TokenConditionInput' },
    { $ref: '#/$defs/AllConditionInput' },
    {
      type: 'object',
      properties: { kind: { type: 'string', not: { enum: ['ip', 'token', 'all-of'] } } },
      required: ['kind'],
    },
  ],
};

const ipConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by address.',
  properties: { kind: { type: 'string', const: 'ip' }, ips: { type: 'array', items: { type: 'string' } } },
  required: ['kind', 'ips'],
};

const ipConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by address.',
  properties: { kind: { type: 'string', const: 'ip' }, ips: { type: 'array', items: { type: 'string' }, minItems: 1 } },
  required: ['kind', 'ips'],
};

const tokenConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by token.',
  properties: {
    kind: { type: 'string', const: 'token' },
    token: { type: 'string', 'x-secret': true },
    hits: { type: 'integer', readOnly: true },
  },
  required: ['kind', 'token'],
};

const tokenConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by token.',
  properties: { kind: { type: 'string', const: 'token' }, token: { type: 'string', 'x-secret': true } },
  required: ['kind', 'token'],
};

const allConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches when every other condition does.',
  properties: {
    kind: { type: 'string', const: 'all-of' },
    conditions: { type: 'array', items: { $ref: '#/$defs/Condition' } },
  },
  required: ['kind', 'conditions'],
};

const allConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches when every other condition does.',
  properties: {
    kind: { type: 'string', const: 'all-of' },
    conditions: { type: 'array', items: { $ref: '#/$defs/ConditionInput' } },
  },
  required: ['kind', 'conditions'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'rules.replace': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/RuleInput' } },
      required: ['body'],
      additionalProperties: false,
      $defs: {
        RuleInput: ruleInputDefinition,
        ConditionInput: conditionInputDefinition,
        IpConditionInput: ipConditionInputDefinition,
        TokenConditionInput: tokenConditionInputDefinition,
        AllConditionInput: allConditionInputDefinition,
      },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/Rule',
      $defs: {
        Rule: ruleDefinition,
        Condition: conditionDefinition,
        IpCondition: ipConditionDefinition,
        TokenCondition: tokenConditionDefinition,
        AllCondition: allConditionDefinition,
      },
    },
  },
};
