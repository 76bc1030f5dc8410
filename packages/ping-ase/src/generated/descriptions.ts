// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const apiVersionParam: s.ParamDescription = {
  schema: s.string(),
  text: 'Version in the path, `v4` unless the client says otherwise.',
};
const apiIdParam: s.ParamDescription = { schema: s.string(), text: 'Id of the API.' };

/** What the parts of this API are, in words. */
export const descriptions: s.Descriptions = {
  models: {
    Confirmation: {
      schema: schemas.confirmationSchema,
      text: 'What ASE says about a change that is done.',
      members: { status: '`success`, or the state that was reached.' },
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
        url: 'Path that the API begins with, for example `/shop`.',
        hostname: 'Host that requests name; `*` for any.',
        cookie: 'Name of the session cookie; empty for none.',
        cookie_idle_timeout: 'How long a session may rest, for example `200m`.',
        cookie_persistence_enabled: 'Whether a session stays with one server.',
        oauth2_access_token: 'Whether clients send an access token.',
        apikey_qs: 'Query parameter that has the API key; empty for none.',
        apikey_header: 'Header that has the API key; empty for none.',
        username_header: 'Header that has the name of the user; switches on its capture.',
        is_token_mandatory: 'Whether requests without an access token are refused.',
        login_url: 'Path of the login; empty for none.',
        enable_blocking: 'Whether attacks on this API are blocked.',
        api_memory_size: 'Memory for the API, for example `128mb`.',
        health_check: 'Whether the servers are asked for their health.',
        health_check_interval: 'Seconds between two checks.',
        health_retry_count: 'Failed checks after which a server counts as down.',
        health_url: 'Path that is asked for.',
        server_ssl: 'Whether the servers are reached over TLS.',
      },
    },
    JwtCapture: {
      schema: schemas.jwtCaptureSchema,
      text: "Which claims of a JSON Web Token name the user and the client. The vendor's guide to the API JSON file has it; the page of the REST API does not.",
      members: {
        location: 'Place of the token, for example the name of a header.',
        username: 'Claim that names the user.',
        clientid: 'Claim that names the client.',
      },
    },
    ApiProtocol: { schema: schemas.apiProtocolSchema, text: 'Protocol of an API.' },
    ApiMapping: { schema: schemas.apiMappingSchema, text: 'How the path of an API is mapped to that of its servers.' },
    ApiPatternEnforcement: {
      schema: schemas.apiPatternEnforcementSchema,
      text: 'Which requests an API takes, and how others are answered.',
      members: {
        methods_allowed: 'None means all.',
        error_code: 'Status that others are answered with, for example `401`.',
      },
    },
    HttpRedirect: {
      schema: schemas.httpRedirectSchema,
      text: 'Where requests over plain HTTP are sent to.',
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
      text: 'Which server of an API.',
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
      text: 'Paths that no honest client knows, and how they are answered.',
      members: { response_code: 'Status that decoys are answered with.' },
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
      text: 'What the firewall blocks, by section. Of the sections, two are documented; the others are named after their tags.',
      members: { manual_blacklist: 'Added by hand.', abs_generated_blacklist: 'Found by ABS.' },
    },
    AllowListEntries: { schema: schemas.allowListEntriesSchema, text: 'What the firewall lets through.' },
    ListEntry: { schema: schemas.listEntrySchema, text: 'An entry of the deny list or of the allow list.' },
    IpEntry: {
      schema: schemas.ipEntrySchema,
      text: 'A client address.',
      members: { value: 'The address, for example `192.0.2.7`.' },
    },
    TokenEntry: {
      schema: schemas.tokenEntrySchema,
      text: 'An access token.',
      members: { name: 'Name that comes with it in some samples; it does not tell tokens apart.', value: 'The token.' },
    },
    CookieEntry: {
      schema: schemas.cookieEntrySchema,
      text: 'A session cookie.',
      members: { name: 'Name of the cookie, for example `JSESSIONID`.', value: 'Its value.' },
    },
    ApiKeyEntry: {
      schema: schemas.apiKeyEntrySchema,
      text: 'An API key.',
      members: { name: 'Name of the header or query parameter that has it.', value: 'The key.' },
    },
    UsernameEntry: { schema: schemas.usernameEntrySchema, text: 'A user.', members: { value: 'Name of the user.' } },
    ApiFlowRates: { schema: schemas.apiFlowRatesSchema, text: 'The rates of an API, as they are answered.' },
  },
  operations: {
    'apis.list': { text: 'Lists the APIs of a node.', params: { apiVersion: apiVersionParam } },
    'apis.create': {
      text: 'Creates an API.',
      body: 'The API; ASE fills in what is absent.',
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
      body: 'Which server.',
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
      text: 'Lists what the firewall blocks.',
      params: {
        apiVersion: apiVersionParam,
        tag: {
          schema: schemas.denyListTagSchema,
          text: 'Which part of the list; without it `all`, which is the whole list.',
        },
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
    'allowList.list': { text: 'Lists what the firewall lets through.', params: { apiVersion: apiVersionParam } },
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
