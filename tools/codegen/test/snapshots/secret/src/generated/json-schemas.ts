// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const hookDefinition: JsonSchema = {
  type: 'object',
  description: 'A hook.',
  properties: {
    token: { type: 'string', description: 'What the hook is called with.', 'x-secret': true },
    previousTokens: { type: 'array', items: { type: 'string' }, 'x-secret': true },
  },
  required: ['token'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'hooks.get': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/Hook', $defs: { Hook: hookDefinition } },
  },
};
