// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const apiVersionParam: s.ParamDescription = {
  schema: s.string(),
  text: 'Version in the path, `v4` unless the client says otherwise.',
};
const apiIdParam: s.ParamDescription = { schema: s.string(), text: 'Id of the API.' };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Confirmation: {
      schema: schemas.confirmationSchema,
      text: "ASE's response to a successful change.",
      members: { status: '`success`, or the resulting state.' },
    },
    ApiList: {
      schema: schemas.apiListSchema,
      text: 'The APIs of a node.',
      members: { api_count: 'How many, as a text; `toCount` reads it.' },
    },
    ApiSummary: { schema: schemas.apiSummarySchema, text: 'An API in a list.' },
    ApiLoadStatus: {
      schema: schemas.apiLoadStatusSchema,
      text: 'Whether a node uses an API. The documentation shows one status.',
    },
    ApiConfiguration: {
      schema: schemas.apiConfigurationSchema,
      text: 'The configuration of an API, as it is answered.',
    },
    ApiMetadata: {
      schema: schemas.apiMetadataSchema,
      text: 'The configuration of a REST or WebSocket API. A sideband node has no use for servers, health, rates, mapping and patterns.',
      members: {
        url: 'Base path of the API, for example `/shop`.',
        hostname: 'Host of the requests; `*` for any.',
        cookie: 'Name of the session cookie; empty for none.',
        cookie_idle_timeout: 'How long a session may rest, for example `200m`.',
        cookie_persistence_enabled: 'Whether a session stays with one server.',
        oauth2_access_token: 'Whether clients send an access token.',
        apikey_qs: 'Query parameter with the API key; empty for none.',
        apikey_header: 'Header with the API key; empty for none.',
        username_header: "Header with the user's name; enables its capture.",
        is_token_mandatory: 'Whether requests without an access token are refused.',
        login_url: 'Path of the login; empty for none.',
        enable_blocking: 'Whether attacks on this API are blocked.',
        api_memory_size: 'Memory for the API, for example `128mb`.',
        health_check: 'Whether to check the health of the servers.',
        health_check_interval: 'Seconds between two checks.',
        health_retry_count: 'Failed checks before a server counts as down.',
        health_url: 'Requested path.',
        server_ssl: 'Whether the servers are reached over TLS.',
      },
    },
    JwtCapture: {
      schema: schemas.jwtCaptureSchema,
      text: "Claims of a JSON Web Token with the user and the client. Documented in the vendor's guide to the API JSON file, but not on the page of the REST API.",
      members: {
        location: 'Place of the token, for example the name of a header.',
        username: "Claim with the user's name.",
        clientid: "Claim with the client's name.",
      },
    },
    ApiProtocol: { schema: schemas.apiProtocolSchema, text: 'Protocol of an API.' },
    ApiMapping: { schema: schemas.apiMappingSchema, text: "How the path of an API is mapped to the servers' path." },
    ApiPatternEnforcement: {
      schema: schemas.apiPatternEnforcementSchema,
      text: 'Accepted requests of an API, and the response to others.',
      members: {
        methods_allowed: 'None means all.',
        error_code: 'Status of the response to others, for example `401`.',
      },
    },
    HttpRedirect: {
      schema: schemas.httpRedirectSchema,
      text: 'Redirect target for requests over plain HTTP.',
      members: { response_code: 'Status of the redirect; an empty text for none.' },
    },
    FlowRates: {
      schema: schemas.flowRatesSchema,
      text: 'The rates of an API; `rate` and `parseRate` write and read them. A rate of 0 means no limit.',
      members: {
        client_spike_threshold: 'Most requests of one client, for example `100/second`.',
        bytes_in_threshold: 'Most bytes from clients; WebSocket APIs only.',
        bytes_out_threshold: 'Most bytes to clients; WebSocket APIs only.',
        server_connection_queueing: 'Whether requests wait when every server has as many connections as it may have.',
      },
    },
    Server: {
      schema: schemas.serverSchema,
      text: 'A server of an API.',
      members: {
        host: 'Name or address.',
        server_spike_threshold:
          'Most requests to the server, for example `100/second`; REST APIs only. 0 means no limit.',
        server_connection_quota:
          'Most connections to the server. 0 means no limit, and must hold for all servers of an API or none.',
      },
    },
    ServerAddress: {
      schema: schemas.serverAddressSchema,
      text: 'A server of an API.',
      members: { host: 'Name or address.' },
    },
    ServerRates: {
      schema: schemas.serverRatesSchema,
      text: 'The rates of one server of an API.',
      members: {
        host: 'Name or address.',
        server_connection_quota:
          'Most connections to the server. 0 means no limit, and must hold for all servers of an API or none.',
        server_spike_threshold:
          'Most requests to the server, for example `100/second`; REST APIs only. 0 means no limit.',
      },
    },
    DecoyConfig: {
      schema: schemas.decoyConfigSchema,
      text: 'Paths unknown to honest clients, and the response to them.',
      members: { response_code: "Status of the decoys' responses." },
    },
    ServerList: {
      schema: schemas.serverListSchema,
      text: 'The servers of an API.',
      members: { server_count: 'How many; `toCount` reads it.' },
    },
    ServerStatus: {
      schema: schemas.serverStatusSchema,
      text: 'A server of an API with its health.',
      members: {
        server_connection_quota: 'Most connections; 0 means no limit.',
        server_spike_threshold: 'Most requests; REST APIs only.',
      },
    },
    HealthStatus: {
      schema: schemas.healthStatusSchema,
      text: 'Health of a server. Compare it without regard to case.',
    },
    ClusterStatus: {
      schema: schemas.clusterStatusSchema,
      text: 'A cluster and its nodes.',
      members: { node_count: 'How many; `toCount` reads it.' },
    },
    ClusterNode: {
      schema: schemas.clusterNodeSchema,
      text: 'A node of a cluster.',
      members: { uuid: 'Identifies the node; not always a well-formed UUID.' },
    },
    ClusterNodeStatus: {
      schema: schemas.clusterNodeStatusSchema,
      text: 'Status of a node. Compare it without regard to case.',
    },
    ApiPersistentConnections: {
      schema: schemas.apiPersistentConnectionsSchema,
      text: 'How many WebSocket connections of an API are open.',
    },
    PersistentConnectionCount: {
      schema: schemas.persistentConnectionCountSchema,
      text: 'Open connections; `toCount` reads each.',
      members: { ws: 'Without TLS.', wss: 'Over TLS.' },
    },
    FirewallStatus: {
      schema: schemas.firewallStatusSchema,
      text: 'Whether the firewall is on.',
      members: { status_message: 'For example `Ok`, or `Firewall is already enabled`.' },
    },
    FirewallState: { schema: schemas.firewallStateSchema, text: 'State of the firewall.' },
    DenyListTag: { schema: schemas.denyListTagSchema, text: 'A part of the deny list.' },
    DenyListSections: {
      schema: schemas.denyListSectionsSchema,
      text: 'Entries blocked by the firewall, by section. Two of the sections are documented; the others are named after their tags.',
      members: { manual_blacklist: 'Added by hand.', abs_generated_blacklist: 'Found by ABS.' },
    },
    AllowListEntries: { schema: schemas.allowListEntriesSchema, text: 'Entries allowed by the firewall.' },
    ListEntry: { schema: schemas.listEntrySchema, text: 'An entry of the deny list or of the allow list.' },
    IpEntry: {
      schema: schemas.ipEntrySchema,
      text: 'A client address.',
      members: { value: 'The address, for example `192.0.2.7`.' },
    },
    TokenEntry: {
      schema: schemas.tokenEntrySchema,
      text: 'An access token.',
      members: { name: 'Name accompanying it in some samples; it does not distinguish tokens.', value: 'The token.' },
    },
    CookieEntry: {
      schema: schemas.cookieEntrySchema,
      text: 'A session cookie.',
      members: { name: 'Name of the cookie, for example `JSESSIONID`.', value: 'Its value.' },
    },
    ApiKeyEntry: {
      schema: schemas.apiKeyEntrySchema,
      text: 'An API key.',
      members: { name: 'Name of its header or query parameter.', value: 'The key.' },
    },
    UsernameEntry: { schema: schemas.usernameEntrySchema, text: 'A user.', members: { value: 'Name of the user.' } },
    ApiFlowRates: { schema: schemas.apiFlowRatesSchema, text: 'The rates of an API, as they are answered.' },
  },
  operations: {
    'apis.list': { text: 'Lists the APIs of a node.', params: { apiVersion: apiVersionParam } },
    'apis.create': {
      text: 'Creates an API.',
      body: 'The API; ASE fills in absent members.',
      params: { apiVersion: apiVersionParam, apiId: apiIdParam },
    },
    'apis.update': {
      text: 'Replaces the configuration of an API.',
      body: 'The whole API.',
      params: { apiVersion: apiVersionParam, apiId: apiIdParam },
    },
    'apis.delete': { text: 'Deletes an API.', params: { apiVersion: apiVersionParam, apiId: apiIdParam } },
    'apis.get': {
      text: 'Gets the configuration of an API.',
      params: { apiVersion: apiVersionParam, apiId: apiIdParam },
    },
    'servers.list': {
      text: 'Lists the servers of an API with their health.',
      params: { apiVersion: apiVersionParam, apiId: apiIdParam },
    },
    'servers.create': {
      text: 'Adds a server to an API.',
      body: 'The server. Those of WebSocket APIs have no `server_spike_threshold`.',
      params: { apiVersion: apiVersionParam, apiId: apiIdParam },
    },
    'servers.delete': {
      text: 'Takes a server away from an API.',
      body: 'The server.',
      params: { apiVersion: apiVersionParam, apiId: apiIdParam },
    },
    'cluster.get': { text: 'Gets the nodes of the cluster.', params: { apiVersion: apiVersionParam } },
    'persistentConnections.get': {
      text: 'Counts the open WebSocket connections of an API.',
      params: { apiVersion: apiVersionParam, apiId: apiIdParam },
    },
    'firewall.get': { text: 'Gets whether the firewall is on.', params: { apiVersion: apiVersionParam } },
    'firewall.enable': { text: 'Switches the firewall on.', params: { apiVersion: apiVersionParam } },
    'firewall.disable': { text: 'Switches the firewall off.', params: { apiVersion: apiVersionParam } },
    'denyList.list': {
      text: 'Lists the entries blocked by the firewall.',
      params: {
        apiVersion: apiVersionParam,
        tag: { schema: schemas.denyListTagSchema, text: 'Part of the list. Default: `all`, the whole list.' },
      },
    },
    'denyList.add': {
      text: 'Adds an entry to the deny list.',
      body: 'The entry.',
      params: { apiVersion: apiVersionParam },
    },
    'denyList.remove': {
      text: 'Removes one entry from the deny list.',
      body: 'The entry.',
      params: { apiVersion: apiVersionParam },
    },
    'denyList.clear': { text: 'Removes every entry from the deny list.', params: { apiVersion: apiVersionParam } },
    'allowList.list': { text: 'Lists the entries allowed by the firewall.', params: { apiVersion: apiVersionParam } },
    'allowList.add': {
      text: 'Adds an entry to the allow list.',
      body: 'The entry.',
      params: { apiVersion: apiVersionParam },
    },
    'allowList.remove': {
      text: 'Removes one entry from the allow list.',
      body: 'The entry.',
      params: { apiVersion: apiVersionParam },
    },
    'allowList.clear': { text: 'Removes every entry from the allow list.', params: { apiVersion: apiVersionParam } },
    'flowControl.get': {
      text: 'Gets the rates of an API.',
      params: { apiVersion: apiVersionParam, apiId: apiIdParam },
    },
    'flowControl.update': {
      text: 'Changes the rates of an API.',
      body: 'The rates to change. Those of bytes are for WebSocket APIs.',
      params: { apiVersion: apiVersionParam, apiId: apiIdParam },
    },
    'flowControl.updateServer': {
      text: 'Changes the rates of one server of an API.',
      body: 'The server and its rates. Those of WebSocket APIs have no `server_spike_threshold`.',
      params: { apiVersion: apiVersionParam, apiId: apiIdParam },
    },
  },
};
