// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const zoneFileDefinition: JsonSchema = {
  type: 'object',
  description: 'A zone file.',
  properties: { 'content-type': { type: 'string' }, lines: { type: 'integer' } },
  required: ['content-type', 'lines'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'zoneFiles.get': {
    params: {
      type: 'object',
      properties: {
        account: { type: 'string', description: "The account; defaults to the client's." },
        zoneId: { type: 'integer' },
        fileName: { type: 'string', description: 'Name of the file.' },
        withComments: { type: 'boolean' },
      },
      required: ['zoneId', 'fileName'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/ZoneFile', $defs: { ZoneFile: zoneFileDefinition } },
  },
  'zoneFiles.count': {
    params: {
      type: 'object',
      properties: { account: { type: 'string', description: "The account; defaults to the client's." } },
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/ZoneFile', $defs: { ZoneFile: zoneFileDefinition } },
  },
};
