// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const firewallStateDefinition: JsonSchema = {
  type: 'object',
  description: 'The state of the firewall.',
  properties: { enabled: { type: 'boolean' }, note: { type: 'string', description: 'What people say.' } },
  required: ['enabled', 'note'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'firewall.get': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/FirewallState', $defs: { FirewallState: firewallStateDefinition } },
  },
  'firewall.update': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/FirewallState' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { FirewallState: firewallStateDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/FirewallState', $defs: { FirewallState: firewallStateDefinition } },
  },
  'firewall.annotate': {
    params: { type: 'object', properties: { note: { type: 'string' } }, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/FirewallState', $defs: { FirewallState: firewallStateDefinition } },
  },
};
