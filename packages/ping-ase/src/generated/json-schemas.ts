// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const confirmationDefinition: JsonSchema = {
  type: 'object',
  description: 'What ASE says about a change that is done.',
  properties: {
    status: { type: 'string', description: '`success`, or the state that was reached.' },
    status_message: { type: 'string' },
  },
  required: ['status'],
};

const apiListDefinition: JsonSchema = {
  type: 'object',
  description: 'The APIs of a node.',
  properties: {
    api_count: {
      anyOf: [{ type: 'string' }, { type: 'integer' }],
      description: 'How many, as a text; `toCount` reads it.',
    },
    api: { type: 'array', items: { $ref: '#/$defs/ApiSummary' } },
  },
  required: ['api'],
};

const apiSummaryDefinition: JsonSchema = {
  type: 'object',
  description: 'An API in a list.',
  properties: { api_id: { type: 'string' }, status: { type: 'string', description: 'For example `loaded`.' } },
  required: ['api_id'],
};

const apiConfigurationDefinition: JsonSchema = {
  type: 'object',
  description: 'The configuration of an API, as it is answered.',
  properties: { api_metadata: { $ref: '#/$defs/ApiMetadata' } },
  required: ['api_metadata'],
};

const apiMetadataDefinition: JsonSchema = {
  type: 'object',
  description:
    'The configuration of a REST or WebSocket API. A sideband node has no use for servers, health, rates, mapping and patterns.',
  properties: {
    protocol: { $ref: '#/$defs/ApiProtocol' },
    url: { type: 'string', description: 'Path that the API begins with, for example `/shop`.' },
    hostname: { type: 'string', description: 'Host that requests name; `*` for any.' },
    cookie: { type: 'string', description: 'Name of the session cookie; empty for none.' },
    cookie_idle_timeout: { type: 'string', description: 'How long a session may rest, for example `200m`.' },
    logout_api_enabled: { type: 'boolean' },
    cookie_persistence_enabled: { type: 'boolean', description: 'Whether a session stays with one server.' },
    oauth2_access_token: { type: 'boolean', description: 'Whether clients send an access token.' },
    apikey_qs: { type: 'string', description: 'Query parameter that has the API key; empty for none.' },
    apikey_header: { type: 'string', description: 'Header that has the API key; empty for none.' },
    login_url: { type: 'string', description: 'Path of the login; empty for none.' },
    enable_blocking: { type: 'boolean', description: 'Whether attacks on this API are blocked.' },
    api_mapping: { $ref: '#/$defs/ApiMapping' },
    api_pattern_enforcement: { $ref: '#/$defs/ApiPatternEnforcement' },
    flow_control: { $ref: '#/$defs/FlowRates' },
    api_memory_size: { type: 'string', description: 'Memory for the API, for example `128mb`.' },
    health_check: { type: 'boolean', description: 'Whether the servers are asked for their health.' },
    health_check_interval: { type: 'integer', description: 'Seconds between two checks.' },
    health_retry_count: { type: 'integer', description: 'Failed checks after which a server counts as down.' },
    health_url: { type: 'string', description: 'Path that is asked for.' },
    server_ssl: { type: 'boolean', description: 'Whether the servers are reached over TLS.' },
    servers: { type: 'array', items: { $ref: '#/$defs/Server' } },
    decoy_config: { $ref: '#/$defs/DecoyConfig' },
  },
  required: ['protocol', 'url', 'hostname'],
};

const apiMetadataInputDefinition: JsonSchema = {
  type: 'object',
  description:
    'The configuration of a REST or WebSocket API. A sideband node has no use for servers, health, rates, mapping and patterns.',
  properties: {
    protocol: { $ref: '#/$defs/ApiProtocol' },
    url: { type: 'string', description: 'Path that the API begins with, for example `/shop`.' },
    hostname: { type: 'string', description: 'Host that requests name; `*` for any.' },
    cookie: { type: 'string', description: 'Name of the session cookie; empty for none.' },
    cookie_idle_timeout: { type: 'string', description: 'How long a session may rest, for example `200m`.' },
    logout_api_enabled: { type: 'boolean' },
    cookie_persistence_enabled: { type: 'boolean', description: 'Whether a session stays with one server.' },
    oauth2_access_token: { type: 'boolean', description: 'Whether clients send an access token.' },
    apikey_qs: { type: 'string', description: 'Query parameter that has the API key; empty for none.' },
    apikey_header: { type: 'string', description: 'Header that has the API key; empty for none.' },
    login_url: { type: 'string', description: 'Path of the login; empty for none.' },
    enable_blocking: { type: 'boolean', description: 'Whether attacks on this API are blocked.' },
    api_mapping: { $ref: '#/$defs/ApiMappingInput' },
    api_pattern_enforcement: { $ref: '#/$defs/ApiPatternEnforcementInput' },
    flow_control: { $ref: '#/$defs/FlowRatesInput' },
    api_memory_size: { type: 'string', description: 'Memory for the API, for example `128mb`.' },
    health_check: { type: 'boolean', description: 'Whether the servers are asked for their health.' },
    health_check_interval: { type: 'integer', description: 'Seconds between two checks.' },
    health_retry_count: { type: 'integer', description: 'Failed checks after which a server counts as down.' },
    health_url: { type: 'string', description: 'Path that is asked for.' },
    server_ssl: { type: 'boolean', description: 'Whether the servers are reached over TLS.' },
    servers: { type: 'array', items: { $ref: '#/$defs/ServerInput' } },
    decoy_config: { $ref: '#/$defs/DecoyConfigInput' },
  },
  required: ['protocol', 'url', 'hostname'],
};

const apiProtocolDefinition: JsonSchema = {
  type: 'string',
  description: 'Protocol of an API.',
  examples: ['http', 'https', 'ws', 'wss'],
};

const apiMappingDefinition: JsonSchema = {
  type: 'object',
  description: 'How the path of an API is mapped to that of its servers.',
  properties: { internal_url: { type: 'string' } },
};

const apiMappingInputDefinition: JsonSchema = {
  type: 'object',
  description: 'How the path of an API is mapped to that of its servers.',
  properties: { internal_url: { type: 'string' } },
};

const apiPatternEnforcementDefinition: JsonSchema = {
  type: 'object',
  description: 'Which requests an API takes, and how others are answered.',
  properties: {
    protocol_allowed: { type: 'string' },
    http_redirect: { $ref: '#/$defs/HttpRedirect' },
    methods_allowed: { type: 'array', items: { type: 'string' }, description: 'None means all.' },
    content_type_allowed: { type: 'string' },
    error_code: {
      anyOf: [{ type: 'string' }, { type: 'integer' }],
      description: 'Status that others are answered with, for example `401`.',
    },
    error_def: { type: 'string' },
    error_message_body: { type: 'string' },
  },
};

const apiPatternEnforcementInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Which requests an API takes, and how others are answered.',
  properties: {
    protocol_allowed: { type: 'string' },
    http_redirect: { $ref: '#/$defs/HttpRedirectInput' },
    methods_allowed: { type: 'array', items: { type: 'string' }, description: 'None means all.' },
    content_type_allowed: { type: 'string' },
    error_code: {
      anyOf: [{ type: 'string' }, { type: 'integer' }],
      description: 'Status that others are answered with, for example `401`.',
    },
    error_def: { type: 'string' },
    error_message_body: { type: 'string' },
  },
};

const httpRedirectDefinition: JsonSchema = {
  type: 'object',
  description: 'Where requests over plain HTTP are sent to.',
  properties: {
    response_code: {
      anyOf: [{ type: 'string' }, { type: 'integer' }],
      description: 'Status of the redirect; an empty text for none.',
    },
    response_def: { type: 'string' },
    https_url: { type: 'string' },
  },
};

const httpRedirectInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Where requests over plain HTTP are sent to.',
  properties: {
    response_code: {
      anyOf: [{ type: 'string' }, { type: 'integer' }],
      description: 'Status of the redirect; an empty text for none.',
    },
    response_def: { type: 'string' },
    https_url: { type: 'string' },
  },
};

const flowRatesDefinition: JsonSchema = {
  type: 'object',
  description: 'The rates of an API; `rate` and `parseRate` write and read them. A rate of 0 means no limit.',
  properties: {
    client_spike_threshold: { type: 'string', description: 'Most requests of one client, for example `100/second`.' },
    bytes_in_threshold: { type: 'string', description: 'Most bytes from clients; WebSocket APIs only.' },
    bytes_out_threshold: { type: 'string', description: 'Most bytes to clients; WebSocket APIs only.' },
    server_connection_queueing: {
      type: 'boolean',
      description: 'Whether requests wait when every server has as many connections as it may have.',
    },
  },
};

const flowRatesInputDefinition: JsonSchema = {
  type: 'object',
  description: 'The rates of an API; `rate` and `parseRate` write and read them. A rate of 0 means no limit.',
  properties: {
    client_spike_threshold: { type: 'string', description: 'Most requests of one client, for example `100/second`.' },
    bytes_in_threshold: { type: 'string', description: 'Most bytes from clients; WebSocket APIs only.' },
    bytes_out_threshold: { type: 'string', description: 'Most bytes to clients; WebSocket APIs only.' },
    server_connection_queueing: {
      type: 'boolean',
      description: 'Whether requests wait when every server has as many connections as it may have.',
    },
  },
};

const serverDefinition: JsonSchema = {
  type: 'object',
  description: 'A server of an API.',
  properties: {
    host: { type: 'string', description: 'Name or address.' },
    port: { type: 'integer' },
    server_spike_threshold: {
      type: 'string',
      description: 'Most requests to the server, for example `100/second`; REST APIs only. 0 means no limit.',
    },
    server_connection_quota: {
      type: 'integer',
      description: 'Most connections to the server. 0 means no limit, and must hold for all servers of an API or none.',
    },
  },
  required: ['host', 'port'],
};

const serverInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A server of an API.',
  properties: {
    host: { type: 'string', minLength: 1, description: 'Name or address.' },
    port: { type: 'integer', minimum: 1, maximum: 65535 },
    server_spike_threshold: {
      type: 'string',
      description: 'Most requests to the server, for example `100/second`; REST APIs only. 0 means no limit.',
    },
    server_connection_quota: {
      type: 'integer',
      minimum: 0,
      description: 'Most connections to the server. 0 means no limit, and must hold for all servers of an API or none.',
    },
  },
  required: ['host', 'port'],
};

const serverAddressDefinition: JsonSchema = {
  type: 'object',
  description: 'Which server of an API.',
  properties: {
    host: { type: 'string', minLength: 1, description: 'Name or address.' },
    port: { type: 'integer', minimum: 1, maximum: 65535 },
  },
  required: ['host', 'port'],
};

const serverRatesDefinition: JsonSchema = {
  type: 'object',
  description: 'The rates of one server of an API.',
  properties: {
    host: { type: 'string', minLength: 1, description: 'Name or address.' },
    port: { type: 'integer', minimum: 1, maximum: 65535 },
    server_connection_quota: {
      type: 'integer',
      minimum: 0,
      description: 'Most connections to the server. 0 means no limit, and must hold for all servers of an API or none.',
    },
    server_spike_threshold: {
      type: 'string',
      description: 'Most requests to the server, for example `100/second`; REST APIs only. 0 means no limit.',
    },
  },
  required: ['host', 'port', 'server_connection_quota'],
};

const decoyConfigDefinition: JsonSchema = {
  type: 'object',
  description: 'Paths that no honest client knows, and how they are answered.',
  properties: {
    decoy_enabled: { type: 'boolean' },
    response_code: {
      anyOf: [{ type: 'integer' }, { type: 'string' }],
      description: 'Status that decoys are answered with.',
    },
    response_def: { type: 'string' },
    response_message: { type: 'string' },
    decoy_subpaths: { type: 'array', items: { type: 'string' } },
  },
};

const decoyConfigInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Paths that no honest client knows, and how they are answered.',
  properties: {
    decoy_enabled: { type: 'boolean' },
    response_code: {
      anyOf: [{ type: 'integer' }, { type: 'string' }],
      description: 'Status that decoys are answered with.',
    },
    response_def: { type: 'string' },
    response_message: { type: 'string' },
    decoy_subpaths: { type: 'array', items: { type: 'string' } },
  },
};

const serverListDefinition: JsonSchema = {
  type: 'object',
  description: 'The servers of an API.',
  properties: {
    api_id: { type: 'string' },
    server_count: { anyOf: [{ type: 'integer' }, { type: 'string' }], description: 'How many; `toCount` reads it.' },
    server: { type: 'array', items: { $ref: '#/$defs/ServerStatus' } },
  },
  required: ['server'],
};

const serverStatusDefinition: JsonSchema = {
  type: 'object',
  description: 'A server of an API with its health.',
  properties: {
    host: { type: 'string' },
    port: { type: 'integer' },
    server_connection_quota: { type: 'integer', description: 'Most connections; 0 means no limit.' },
    server_spike_threshold: { type: 'string', description: 'Most requests; REST APIs only.' },
    health_status: { $ref: '#/$defs/HealthStatus' },
  },
  required: ['host', 'port'],
};

const healthStatusDefinition: JsonSchema = {
  type: 'string',
  description: 'Health of a server. Compare it without regard to case.',
  examples: ['Up', 'Down'],
};

const clusterStatusDefinition: JsonSchema = {
  type: 'object',
  description: 'A cluster and its nodes.',
  properties: {
    cluster_id: { type: 'string' },
    node_count: { anyOf: [{ type: 'integer' }, { type: 'string' }], description: 'How many; `toCount` reads it.' },
    node: { type: 'array', items: { $ref: '#/$defs/ClusterNode' } },
  },
  required: ['node'],
};

const clusterNodeDefinition: JsonSchema = {
  type: 'object',
  description: 'A node of a cluster.',
  properties: {
    host: { type: 'string' },
    port: { type: 'integer' },
    uuid: { type: 'string', description: 'Identifies the node; not always a well-formed UUID.' },
    status: { $ref: '#/$defs/ClusterNodeStatus' },
  },
  required: ['host'],
};

const clusterNodeStatusDefinition: JsonSchema = {
  type: 'string',
  description: 'Status of a node. Compare it without regard to case.',
  examples: ['active', 'inactive'],
};

const apiPersistentConnectionsDefinition: JsonSchema = {
  type: 'object',
  description: 'How many WebSocket connections of an API are open.',
  properties: {
    api_id: { type: 'string' },
    persistent_connection_count: { $ref: '#/$defs/PersistentConnectionCount' },
  },
  required: ['persistent_connection_count'],
};

const persistentConnectionCountDefinition: JsonSchema = {
  type: 'object',
  description: 'Open connections; `toCount` reads each.',
  properties: {
    ws: { anyOf: [{ type: 'integer' }, { type: 'string' }], description: 'Without TLS.' },
    wss: { anyOf: [{ type: 'integer' }, { type: 'string' }], description: 'Over TLS.' },
  },
};

const firewallStatusDefinition: JsonSchema = {
  type: 'object',
  description: 'Whether the firewall is on.',
  properties: {
    status: { $ref: '#/$defs/FirewallState' },
    status_message: { type: 'string', description: 'For example `Ok`, or `Firewall is already enabled`.' },
  },
  required: ['status'],
};

const firewallStateDefinition: JsonSchema = {
  type: 'string',
  description: 'State of the firewall.',
  examples: ['enabled', 'disabled'],
};

const denyListTagDefinition: JsonSchema = {
  type: 'string',
  description: 'A part of the deny list.',
  examples: ['all', 'manual', 'abs_generated', 'invalid_content_type', 'invalid_method', 'invalid_protocol', 'decoy'],
};

const denyListSectionsDefinition: JsonSchema = {
  type: 'object',
  description:
    'What the firewall blocks, by section. Of the sections, two are documented; the others are named after their tags.',
  properties: {
    manual_blacklist: { type: 'array', items: { $ref: '#/$defs/ListEntry' }, description: 'Added by hand.' },
    abs_generated_blacklist: { type: 'array', items: { $ref: '#/$defs/ListEntry' }, description: 'Found by ABS.' },
  },
};

const allowListEntriesDefinition: JsonSchema = {
  type: 'object',
  description: 'What the firewall lets through.',
  properties: { whitelist: { type: 'array', items: { $ref: '#/$defs/ListEntry' } } },
};

const listEntryDefinition: JsonSchema = {
  description: 'An entry of the deny list or of the allow list.',
  anyOf: [
    { $ref: '#/$defs/IpEntry' },
    { $ref: '#/$defs/TokenEntry' },
    { $ref: '#/$defs/CookieEntry' },
    { $ref: '#/$defs/ApiKeyEntry' },
    { $ref: '#/$defs/UsernameEntry' },
    {
      type: 'object',
      properties: { type: { type: 'string', not: { enum: ['ip', 'token', 'cookie', 'api_key', 'username'] } } },
      required: ['type'],
    },
  ],
};

const listEntryInputDefinition: JsonSchema = {
  description: 'An entry of the deny list or of the allow list.',
  anyOf: [
    { $ref: '#/$defs/IpEntryInput' },
    { $ref: '#/$defs/TokenEntryInput' },
    { $ref: '#/$defs/CookieEntryInput' },
    { $ref: '#/$defs/ApiKeyEntryInput' },
    { $ref: '#/$defs/UsernameEntryInput' },
    {
      type: 'object',
      properties: { type: { type: 'string', not: { enum: ['ip', 'token', 'cookie', 'api_key', 'username'] } } },
      required: ['type'],
    },
  ],
};

const ipEntryDefinition: JsonSchema = {
  type: 'object',
  description: 'A client address.',
  properties: {
    type: { type: 'string', const: 'ip' },
    value: { type: 'string', description: 'The address, for example `192.0.2.7`.' },
  },
  required: ['type', 'value'],
};

const ipEntryInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A client address.',
  properties: {
    type: { type: 'string', const: 'ip' },
    value: { type: 'string', minLength: 1, description: 'The address, for example `192.0.2.7`.' },
  },
  required: ['type', 'value'],
};

const tokenEntryDefinition: JsonSchema = {
  type: 'object',
  description: 'An access token.',
  properties: {
    type: { type: 'string', const: 'token' },
    value: { type: 'string', description: 'The token.', 'x-secret': true },
  },
  required: ['type', 'value'],
};

const tokenEntryInputDefinition: JsonSchema = {
  type: 'object',
  description: 'An access token.',
  properties: {
    type: { type: 'string', const: 'token' },
    value: { type: 'string', minLength: 1, description: 'The token.', 'x-secret': true },
  },
  required: ['type', 'value'],
};

const cookieEntryDefinition: JsonSchema = {
  type: 'object',
  description: 'A session cookie.',
  properties: {
    type: { type: 'string', const: 'cookie' },
    name: { type: 'string', description: 'Name of the cookie, for example `JSESSIONID`.' },
    value: { type: 'string', description: 'Its value.', 'x-secret': true },
  },
  required: ['type', 'name', 'value'],
};

const cookieEntryInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A session cookie.',
  properties: {
    type: { type: 'string', const: 'cookie' },
    name: { type: 'string', minLength: 1, description: 'Name of the cookie, for example `JSESSIONID`.' },
    value: { type: 'string', minLength: 1, description: 'Its value.', 'x-secret': true },
  },
  required: ['type', 'name', 'value'],
};

const apiKeyEntryDefinition: JsonSchema = {
  type: 'object',
  description: 'An API key.',
  properties: {
    type: { type: 'string', const: 'api_key' },
    name: { type: 'string', description: 'Name of the header or query parameter that has it.' },
    value: { type: 'string', description: 'The key.', 'x-secret': true },
  },
  required: ['type', 'name', 'value'],
};

const apiKeyEntryInputDefinition: JsonSchema = {
  type: 'object',
  description: 'An API key.',
  properties: {
    type: { type: 'string', const: 'api_key' },
    name: { type: 'string', minLength: 1, description: 'Name of the header or query parameter that has it.' },
    value: { type: 'string', minLength: 1, description: 'The key.', 'x-secret': true },
  },
  required: ['type', 'name', 'value'],
};

const usernameEntryDefinition: JsonSchema = {
  type: 'object',
  description: 'A user.',
  properties: {
    type: { type: 'string', const: 'username' },
    value: { type: 'string', description: 'Name of the user.' },
  },
  required: ['type', 'value'],
};

const usernameEntryInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A user.',
  properties: {
    type: { type: 'string', const: 'username' },
    value: { type: 'string', minLength: 1, description: 'Name of the user.' },
  },
  required: ['type', 'value'],
};

const apiFlowRatesDefinition: JsonSchema = {
  type: 'object',
  description: 'The rates of an API, as they are answered.',
  properties: { api_id: { type: 'string' }, flow_control: { $ref: '#/$defs/FlowRates' } },
  required: ['flow_control'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'apis.list': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ApiList',
      $defs: { ApiList: apiListDefinition, ApiSummary: apiSummaryDefinition },
    },
  },
  'apis.create': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
        body: { $ref: '#/$defs/ApiMetadataInput', description: 'The API; ASE fills in what is absent.' },
      },
      required: ['apiId', 'body'],
      additionalProperties: false,
      $defs: {
        ApiMetadataInput: apiMetadataInputDefinition,
        ApiProtocol: apiProtocolDefinition,
        ApiMappingInput: apiMappingInputDefinition,
        ApiPatternEnforcementInput: apiPatternEnforcementInputDefinition,
        FlowRatesInput: flowRatesInputDefinition,
        ServerInput: serverInputDefinition,
        DecoyConfigInput: decoyConfigInputDefinition,
        HttpRedirectInput: httpRedirectInputDefinition,
      },
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'apis.update': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
        body: { $ref: '#/$defs/ApiMetadataInput', description: 'The whole API.' },
      },
      required: ['apiId', 'body'],
      additionalProperties: false,
      $defs: {
        ApiMetadataInput: apiMetadataInputDefinition,
        ApiProtocol: apiProtocolDefinition,
        ApiMappingInput: apiMappingInputDefinition,
        ApiPatternEnforcementInput: apiPatternEnforcementInputDefinition,
        FlowRatesInput: flowRatesInputDefinition,
        ServerInput: serverInputDefinition,
        DecoyConfigInput: decoyConfigInputDefinition,
        HttpRedirectInput: httpRedirectInputDefinition,
      },
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'apis.delete': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
      },
      required: ['apiId'],
      additionalProperties: false,
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'apis.get': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
      },
      required: ['apiId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ApiConfiguration',
      $defs: {
        ApiConfiguration: apiConfigurationDefinition,
        ApiMetadata: apiMetadataDefinition,
        ApiProtocol: apiProtocolDefinition,
        ApiMapping: apiMappingDefinition,
        ApiPatternEnforcement: apiPatternEnforcementDefinition,
        FlowRates: flowRatesDefinition,
        Server: serverDefinition,
        DecoyConfig: decoyConfigDefinition,
        HttpRedirect: httpRedirectDefinition,
      },
    },
  },
  'servers.list': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
      },
      required: ['apiId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ServerList',
      $defs: {
        ServerList: serverListDefinition,
        ServerStatus: serverStatusDefinition,
        HealthStatus: healthStatusDefinition,
      },
    },
  },
  'servers.create': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
        body: {
          $ref: '#/$defs/ServerInput',
          description: 'The server. Those of WebSocket APIs have no `server_spike_threshold`.',
        },
      },
      required: ['apiId', 'body'],
      additionalProperties: false,
      $defs: { ServerInput: serverInputDefinition },
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'servers.delete': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
        body: { $ref: '#/$defs/ServerAddress', description: 'Which server.' },
      },
      required: ['apiId', 'body'],
      additionalProperties: false,
      $defs: { ServerAddress: serverAddressDefinition },
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'cluster.get': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ClusterStatus',
      $defs: {
        ClusterStatus: clusterStatusDefinition,
        ClusterNode: clusterNodeDefinition,
        ClusterNodeStatus: clusterNodeStatusDefinition,
      },
    },
  },
  'persistentConnections.get': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
      },
      required: ['apiId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ApiPersistentConnections',
      $defs: {
        ApiPersistentConnections: apiPersistentConnectionsDefinition,
        PersistentConnectionCount: persistentConnectionCountDefinition,
      },
    },
  },
  'firewall.get': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/FirewallStatus',
      $defs: { FirewallStatus: firewallStatusDefinition, FirewallState: firewallStateDefinition },
    },
  },
  'firewall.enable': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
      },
      additionalProperties: false,
    },
    result: {
      anyOf: [{ $ref: '#/$defs/FirewallStatus' }, { type: 'string' }],
      $defs: { FirewallStatus: firewallStatusDefinition, FirewallState: firewallStateDefinition },
    },
  },
  'firewall.disable': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
      },
      additionalProperties: false,
    },
    result: {
      anyOf: [{ $ref: '#/$defs/FirewallStatus' }, { type: 'string' }],
      $defs: { FirewallStatus: firewallStatusDefinition, FirewallState: firewallStateDefinition },
    },
  },
  'denyList.list': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        tag: { $ref: '#/$defs/DenyListTag', description: 'Which part of the list; without it, the whole list.' },
      },
      additionalProperties: false,
      $defs: { DenyListTag: denyListTagDefinition },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/DenyListSections',
      $defs: {
        DenyListSections: denyListSectionsDefinition,
        ListEntry: listEntryDefinition,
        IpEntry: ipEntryDefinition,
        TokenEntry: tokenEntryDefinition,
        CookieEntry: cookieEntryDefinition,
        ApiKeyEntry: apiKeyEntryDefinition,
        UsernameEntry: usernameEntryDefinition,
      },
    },
  },
  'denyList.add': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        body: { $ref: '#/$defs/ListEntryInput', description: 'The entry.' },
      },
      required: ['body'],
      additionalProperties: false,
      $defs: {
        ListEntryInput: listEntryInputDefinition,
        IpEntryInput: ipEntryInputDefinition,
        TokenEntryInput: tokenEntryInputDefinition,
        CookieEntryInput: cookieEntryInputDefinition,
        ApiKeyEntryInput: apiKeyEntryInputDefinition,
        UsernameEntryInput: usernameEntryInputDefinition,
      },
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'denyList.remove': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        body: { $ref: '#/$defs/ListEntryInput', description: 'The entry.' },
      },
      required: ['body'],
      additionalProperties: false,
      $defs: {
        ListEntryInput: listEntryInputDefinition,
        IpEntryInput: ipEntryInputDefinition,
        TokenEntryInput: tokenEntryInputDefinition,
        CookieEntryInput: cookieEntryInputDefinition,
        ApiKeyEntryInput: apiKeyEntryInputDefinition,
        UsernameEntryInput: usernameEntryInputDefinition,
      },
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'denyList.clear': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
      },
      additionalProperties: false,
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'allowList.list': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/AllowListEntries',
      $defs: {
        AllowListEntries: allowListEntriesDefinition,
        ListEntry: listEntryDefinition,
        IpEntry: ipEntryDefinition,
        TokenEntry: tokenEntryDefinition,
        CookieEntry: cookieEntryDefinition,
        ApiKeyEntry: apiKeyEntryDefinition,
        UsernameEntry: usernameEntryDefinition,
      },
    },
  },
  'allowList.add': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        body: { $ref: '#/$defs/ListEntryInput', description: 'The entry.' },
      },
      required: ['body'],
      additionalProperties: false,
      $defs: {
        ListEntryInput: listEntryInputDefinition,
        IpEntryInput: ipEntryInputDefinition,
        TokenEntryInput: tokenEntryInputDefinition,
        CookieEntryInput: cookieEntryInputDefinition,
        ApiKeyEntryInput: apiKeyEntryInputDefinition,
        UsernameEntryInput: usernameEntryInputDefinition,
      },
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'allowList.remove': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        body: { $ref: '#/$defs/ListEntryInput', description: 'The entry.' },
      },
      required: ['body'],
      additionalProperties: false,
      $defs: {
        ListEntryInput: listEntryInputDefinition,
        IpEntryInput: ipEntryInputDefinition,
        TokenEntryInput: tokenEntryInputDefinition,
        CookieEntryInput: cookieEntryInputDefinition,
        ApiKeyEntryInput: apiKeyEntryInputDefinition,
        UsernameEntryInput: usernameEntryInputDefinition,
      },
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'allowList.clear': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
      },
      additionalProperties: false,
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
  'flowControl.get': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
      },
      required: ['apiId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ApiFlowRates',
      $defs: { ApiFlowRates: apiFlowRatesDefinition, FlowRates: flowRatesDefinition },
    },
  },
  'flowControl.update': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
        body: {
          $ref: '#/$defs/FlowRatesInput',
          description: 'The rates to change. Those of bytes are for WebSocket APIs.',
        },
      },
      required: ['apiId', 'body'],
      additionalProperties: false,
      $defs: { FlowRatesInput: flowRatesInputDefinition },
    },
    result: {
      anyOf: [{ $ref: '#/$defs/ApiFlowRates' }, { type: 'string' }],
      $defs: { ApiFlowRates: apiFlowRatesDefinition, FlowRates: flowRatesDefinition },
    },
  },
  'flowControl.updateServer': {
    params: {
      type: 'object',
      properties: {
        apiVersion: { type: 'string', description: 'Version in the path, `v4` unless the client says otherwise.' },
        apiId: { type: 'string', description: 'Id of the API.' },
        body: {
          $ref: '#/$defs/ServerRates',
          description: 'The server and its rates. Those of WebSocket APIs have no `server_spike_threshold`.',
        },
      },
      required: ['apiId', 'body'],
      additionalProperties: false,
      $defs: { ServerRates: serverRatesDefinition },
    },
    result: {
      anyOf: [{ $ref: '#/$defs/Confirmation' }, { type: 'string' }],
      $defs: { Confirmation: confirmationDefinition },
    },
  },
};
