// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const addressDefinition: JsonSchema = {
  description: 'An address, in one of two forms.',
  anyOf: [
    { $ref: '#/$defs/HostAddress' },
    { $ref: '#/$defs/IpAddress' },
    { type: 'object', properties: { kind: { type: 'string', not: { enum: ['host', 'ip'] } } }, required: ['kind'] },
  ],
};

const hostAddressDefinition: JsonSchema = {
  type: 'object',
  description: 'A name.',
  properties: { kind: { type: 'string', const: 'host' }, host: { type: 'string' } },
  required: ['kind', 'host'],
};

const ipAddressDefinition: JsonSchema = {
  type: 'object',
  description: 'A number.',
  properties: { kind: { type: 'string', const: 'ip' }, ip: { type: 'string' } },
  required: ['kind', 'ip'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'servers.delete': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/Address', description: 'Which server.' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { Address: addressDefinition, HostAddress: hostAddressDefinition, IpAddress: ipAddressDefinition },
    },
  },
  'servers.create': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/Address' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { Address: addressDefinition, HostAddress: hostAddressDefinition, IpAddress: ipAddressDefinition },
    },
  },
};
