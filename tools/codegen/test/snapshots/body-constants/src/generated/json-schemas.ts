// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const hostListDefinition: JsonSchema = {
  type: 'object',
  description: 'A list of hosts.',
  properties: {
    hosts: { type: 'array', items: { type: 'string' } },
    mode: { type: 'string', description: 'What the change was.', readOnly: true },
  },
  required: ['hosts'],
};

const hostListInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A list of hosts.',
  properties: { hosts: { type: 'array', items: { type: 'string' } } },
  required: ['hosts'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'hosts.append': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/HostListInput', description: 'The hosts.' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { HostListInput: hostListInputDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/HostList', $defs: { HostList: hostListDefinition } },
  },
  'hosts.replace': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/HostListInput' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { HostListInput: hostListInputDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/HostList', $defs: { HostList: hostListDefinition } },
  },
};
