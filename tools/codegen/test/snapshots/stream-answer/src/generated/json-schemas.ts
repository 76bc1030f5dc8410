// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const stateDefinition: JsonSchema = {
  type: 'object',
  description: 'The state.',
  properties: { since: { type: 'string', format: 'date-time' } },
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'exports.get': { params: { type: 'object', properties: {}, additionalProperties: false } },
  'exports.log': { params: { type: 'object', properties: {}, additionalProperties: false } },
  'exports.getState': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/State', $defs: { State: stateDefinition } },
  },
};
