// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const confirmationSchema: s.Schema<m.Confirmation> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.string(),
    status_message: s.optional(s.string()),
  }),
);

export const apiListSchema: s.Schema<m.ApiList> = /* @__PURE__ */ s.response(() =>
  s.object({
    api_count: s.optional(s.anyOf(s.string(), s.integer())),
    api: s.array(apiSummarySchema),
  }),
);

export const apiSummarySchema: s.Schema<m.ApiSummary> = /* @__PURE__ */ s.response(() =>
  s.object({
    api_id: s.string(),
    status: s.optional(apiLoadStatusSchema),
  }),
);

export const apiLoadStatusSchema: s.Schema<m.ApiLoadStatus> = /* @__PURE__ */ s.response(() => s.openEnum('loaded'));

export const apiConfigurationSchema: s.Schema<m.ApiConfiguration> = /* @__PURE__ */ s.response(() =>
  s.object({
    api_metadata: apiMetadataSchema,
  }),
);

export const apiMetadataSchema: s.Schema<m.ApiMetadata> = /* @__PURE__ */ s.response(() =>
  s.object({
    protocol: apiProtocolSchema,
    url: s.string(),
    hostname: s.string(),
    cookie: s.optional(s.string()),
    cookie_idle_timeout: s.optional(s.string()),
    logout_api_enabled: s.optional(s.boolean()),
    cookie_persistence_enabled: s.optional(s.boolean()),
    oauth2_access_token: s.optional(s.boolean()),
    apikey_qs: s.optional(s.string()),
    apikey_header: s.optional(s.string()),
    username_header: s.optional(s.string()),
    jwt: s.optional(jwtCaptureSchema),
    is_token_mandatory: s.optional(s.boolean()),
    login_url: s.optional(s.string()),
    enable_blocking: s.optional(s.boolean()),
    api_mapping: s.optional(apiMappingSchema),
    api_pattern_enforcement: s.optional(apiPatternEnforcementSchema),
    flow_control: s.optional(flowRatesSchema),
    api_memory_size: s.optional(s.string()),
    health_check: s.optional(s.boolean()),
    health_check_interval: s.optional(s.integer()),
    health_retry_count: s.optional(s.integer()),
    health_url: s.optional(s.string()),
    server_ssl: s.optional(s.boolean()),
    servers: s.optional(s.array(serverSchema)),
    decoy_config: s.optional(decoyConfigSchema),
  }),
);

export const apiMetadataInputSchema: s.Schema<m.ApiMetadataInput> = /* @__PURE__ */ s.input(() => apiMetadataSchema);

export const jwtCaptureSchema: s.Schema<m.JwtCapture> = /* @__PURE__ */ s.response(() =>
  s.object({
    location: s.optional(s.string()),
    username: s.optional(s.string()),
    clientid: s.optional(s.string()),
  }),
);

export const apiProtocolSchema: s.Schema<m.ApiProtocol> = /* @__PURE__ */ s.response(() =>
  s.openEnum('http', 'https', 'ws', 'wss'),
);

export const apiMappingSchema: s.Schema<m.ApiMapping> = /* @__PURE__ */ s.response(() =>
  s.object({
    internal_url: s.optional(s.string()),
  }),
);

export const apiPatternEnforcementSchema: s.Schema<m.ApiPatternEnforcement> = /* @__PURE__ */ s.response(() =>
  s.object({
    protocol_allowed: s.optional(s.string()),
    http_redirect: s.optional(httpRedirectSchema),
    methods_allowed: s.optional(s.array(s.string())),
    content_type_allowed: s.optional(s.string()),
    error_code: s.optional(s.anyOf(s.string(), s.integer())),
    error_def: s.optional(s.string()),
    error_message_body: s.optional(s.string()),
  }),
);

export const httpRedirectSchema: s.Schema<m.HttpRedirect> = /* @__PURE__ */ s.response(() =>
  s.object({
    response_code: s.optional(s.anyOf(s.string(), s.integer())),
    response_def: s.optional(s.string()),
    https_url: s.optional(s.string()),
  }),
);

export const flowRatesSchema: s.Schema<m.FlowRates> = /* @__PURE__ */ s.response(() =>
  s.object({
    client_spike_threshold: s.optional(s.string()),
    bytes_in_threshold: s.optional(s.string()),
    bytes_out_threshold: s.optional(s.string()),
    server_connection_queueing: s.optional(s.boolean()),
  }),
);

export const serverSchema: s.Schema<m.Server> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      host: s.string({ minLength: 1 }),
      port: s.integer({ minimum: 1, maximum: 65535 }),
      server_spike_threshold: s.optional(s.string()),
      server_connection_quota: s.optional(s.integer({ minimum: 0 })),
      health_status: s.optional(healthStatusSchema),
    },
    { readOnly: ['health_status'] },
  ),
);

export const serverInputSchema: s.Schema<m.ServerInput> = /* @__PURE__ */ s.input(() => serverSchema);

export const serverAddressSchema: s.Schema<m.ServerAddress> = /* @__PURE__ */ s.define(() =>
  s.object({
    host: s.string({ minLength: 1 }),
    port: s.integer({ minimum: 1, maximum: 65535 }),
  }),
);

export const serverRatesSchema: s.Schema<m.ServerRates> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      host: s.string({ minLength: 1 }),
      port: s.integer({ minimum: 1, maximum: 65535 }),
      server_connection_quota: s.optional(s.integer({ minimum: 0 })),
      server_spike_threshold: s.optional(s.string()),
      health_status: s.optional(healthStatusSchema),
    },
    { readOnly: ['health_status'] },
  ),
);

export const decoyConfigSchema: s.Schema<m.DecoyConfig> = /* @__PURE__ */ s.response(() =>
  s.object({
    decoy_enabled: s.optional(s.boolean()),
    response_code: s.optional(s.anyOf(s.integer(), s.string())),
    response_def: s.optional(s.string()),
    response_message: s.optional(s.string()),
    decoy_subpaths: s.optional(s.array(s.string())),
  }),
);

export const serverListSchema: s.Schema<m.ServerList> = /* @__PURE__ */ s.response(() =>
  s.object({
    api_id: s.optional(s.string()),
    server_count: s.optional(s.anyOf(s.integer(), s.string())),
    server: s.array(serverStatusSchema),
  }),
);

export const serverStatusSchema: s.Schema<m.ServerStatus> = /* @__PURE__ */ s.response(() =>
  s.object({
    host: s.string(),
    port: s.integer(),
    server_connection_quota: s.optional(s.integer()),
    server_spike_threshold: s.optional(s.string()),
    health_status: s.optional(healthStatusSchema),
  }),
);

export const healthStatusSchema: s.Schema<m.HealthStatus> = /* @__PURE__ */ s.response(() => s.openEnum('Up', 'Down'));

export const clusterStatusSchema: s.Schema<m.ClusterStatus> = /* @__PURE__ */ s.response(() =>
  s.object({
    cluster_id: s.optional(s.string()),
    node_count: s.optional(s.anyOf(s.integer(), s.string())),
    node: s.array(clusterNodeSchema),
  }),
);

export const clusterNodeSchema: s.Schema<m.ClusterNode> = /* @__PURE__ */ s.response(() =>
  s.object({
    host: s.string(),
    port: s.optional(s.integer()),
    uuid: s.optional(s.string()),
    status: s.optional(clusterNodeStatusSchema),
  }),
);

export const clusterNodeStatusSchema: s.Schema<m.ClusterNodeStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum('active', 'inactive'),
);

export const apiPersistentConnectionsSchema: s.Schema<m.ApiPersistentConnections> = /* @__PURE__ */ s.response(() =>
  s.object({
    api_id: s.optional(s.string()),
    persistent_connection_count: persistentConnectionCountSchema,
  }),
);

export const persistentConnectionCountSchema: s.Schema<m.PersistentConnectionCount> = /* @__PURE__ */ s.response(() =>
  s.object({
    ws: s.optional(s.anyOf(s.integer(), s.string())),
    wss: s.optional(s.anyOf(s.integer(), s.string())),
  }),
);

export const firewallStatusSchema: s.Schema<m.FirewallStatus> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: firewallStateSchema,
    status_message: s.optional(s.string()),
  }),
);

export const firewallStateSchema: s.Schema<m.FirewallState> = /* @__PURE__ */ s.response(() =>
  s.openEnum('enabled', 'disabled'),
);

export const denyListTagSchema: s.Schema<m.DenyListTag> = /* @__PURE__ */ s.define(() =>
  s.openEnum('all', 'manual', 'abs_generated', 'invalid_content_type', 'invalid_method', 'invalid_protocol', 'decoy'),
);

export const denyListSectionsSchema: s.Schema<m.DenyListSections> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      manual_blacklist: s.optional(s.array(listEntrySchema)),
      abs_generated_blacklist: s.optional(s.array(listEntrySchema)),
    },
    { open: true },
  ),
);

export const allowListEntriesSchema: s.Schema<m.AllowListEntries> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      whitelist: s.optional(s.array(listEntrySchema)),
    },
    { open: true },
  ),
);

export const listEntrySchema: s.Schema<m.ListEntry> = /* @__PURE__ */ s.response(() =>
  s.openUnion('type', {
    ip: ipEntrySchema,
    token: tokenEntrySchema,
    cookie: cookieEntrySchema,
    api_key: apiKeyEntrySchema,
    username: usernameEntrySchema,
  }),
);

export const listEntryInputSchema: s.Schema<m.ListEntry> = /* @__PURE__ */ s.input(() => listEntrySchema);

export const ipEntrySchema: s.Schema<m.IpEntry> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('ip'),
    value: s.string({ minLength: 1 }),
  }),
);

export const ipEntryInputSchema: s.Schema<m.IpEntry> = /* @__PURE__ */ s.input(() => ipEntrySchema);

export const tokenEntrySchema: s.Schema<m.TokenEntry> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('token'),
    name: s.optional(s.string()),
    value: s.secret(s.string({ minLength: 1 })),
  }),
);

export const tokenEntryInputSchema: s.Schema<m.TokenEntry> = /* @__PURE__ */ s.input(() => tokenEntrySchema);

export const cookieEntrySchema: s.Schema<m.CookieEntry> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('cookie'),
    name: s.string({ minLength: 1 }),
    value: s.secret(s.string({ minLength: 1 })),
  }),
);

export const cookieEntryInputSchema: s.Schema<m.CookieEntry> = /* @__PURE__ */ s.input(() => cookieEntrySchema);

export const apiKeyEntrySchema: s.Schema<m.ApiKeyEntry> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('api_key'),
    name: s.string({ minLength: 1 }),
    value: s.secret(s.string({ minLength: 1 })),
  }),
);

export const apiKeyEntryInputSchema: s.Schema<m.ApiKeyEntry> = /* @__PURE__ */ s.input(() => apiKeyEntrySchema);

export const usernameEntrySchema: s.Schema<m.UsernameEntry> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('username'),
    value: s.secret(s.string({ minLength: 1 })),
  }),
);

export const usernameEntryInputSchema: s.Schema<m.UsernameEntry> = /* @__PURE__ */ s.input(() => usernameEntrySchema);

export const apiFlowRatesSchema: s.Schema<m.ApiFlowRates> = /* @__PURE__ */ s.response(() =>
  s.object({
    api_id: s.optional(s.string()),
    flow_control: flowRatesSchema,
  }),
);
