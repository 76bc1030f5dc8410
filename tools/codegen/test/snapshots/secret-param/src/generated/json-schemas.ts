// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const invitationDefinition: JsonSchema = {
  type: 'object',
  description: 'An invitation.',
  properties: { name: { type: 'string' } },
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'invitations.get': {
    params: {
      type: 'object',
      properties: {
        code: { type: 'string', description: 'Its code.', 'x-secret': true },
        oneTimePin: { type: 'string', 'x-secret': true },
      },
      required: ['code', 'oneTimePin'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/Invitation', $defs: { Invitation: invitationDefinition } },
  },
};
