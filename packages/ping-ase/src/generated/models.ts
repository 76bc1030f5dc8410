// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum, UnknownVariant } from '@edgeward/core';

/** ASE's response to a successful change. */
export interface Confirmation {
  /** `success`, or the resulting state. */
  readonly status: string;

  readonly status_message?: string | undefined;
}

/** The APIs of a node. */
export interface ApiList {
  /** How many, as a text; `toCount` reads it. */
  readonly api_count?: string | number | undefined;

  readonly api: readonly ApiSummary[];
}

/** An API in a list. */
export interface ApiSummary {
  readonly api_id: string;
  readonly status?: ApiLoadStatus | undefined;
}

/** Whether a node uses an API. The documentation shows one status. */
export type ApiLoadStatus = OpenEnum<'loaded'>;

/** The configuration of an API, as it is answered. */
export interface ApiConfiguration {
  readonly api_metadata: ApiMetadata;
}

/**
 * The configuration of a REST or WebSocket API. A sideband node has no use for servers, health, rates, mapping and
 * patterns.
 */
export interface ApiMetadata {
  readonly protocol: ApiProtocol;

  /** Base path of the API, for example `/shop`. */
  readonly url: string;

  /** Host of the requests; `*` for any. */
  readonly hostname: string;

  /** Name of the session cookie; empty for none. */
  readonly cookie?: string | undefined;

  /** How long a session may rest, for example `200m`. */
  readonly cookie_idle_timeout?: string | undefined;

  readonly logout_api_enabled?: boolean | undefined;

  /** Whether a session stays with one server. */
  readonly cookie_persistence_enabled?: boolean | undefined;

  /** Whether clients send an access token. */
  readonly oauth2_access_token?: boolean | undefined;

  /** Query parameter with the API key; empty for none. */
  readonly apikey_qs?: string | undefined;

  /** Header with the API key; empty for none. */
  readonly apikey_header?: string | undefined;

  /** Header with the user's name; enables its capture. Evidence: observed. */
  readonly username_header?: string | undefined;

  readonly jwt?: JwtCapture | undefined;

  /** Whether requests without an access token are refused. Evidence: observed. */
  readonly is_token_mandatory?: boolean | undefined;

  /** Path of the login; empty for none. */
  readonly login_url?: string | undefined;

  /** Whether attacks on this API are blocked. */
  readonly enable_blocking?: boolean | undefined;

  readonly api_mapping?: ApiMapping | undefined;
  readonly api_pattern_enforcement?: ApiPatternEnforcement | undefined;
  readonly flow_control?: FlowRates | undefined;

  /** Memory for the API, for example `128mb`. */
  readonly api_memory_size?: string | undefined;

  /** Whether to check the health of the servers. */
  readonly health_check?: boolean | undefined;

  /** Seconds between two checks. */
  readonly health_check_interval?: number | undefined;

  /** Failed checks before a server counts as down. */
  readonly health_retry_count?: number | undefined;

  /** Requested path. */
  readonly health_url?: string | undefined;

  /** Whether the servers are reached over TLS. */
  readonly server_ssl?: boolean | undefined;

  readonly servers?: readonly Server[] | undefined;
  readonly decoy_config?: DecoyConfig | undefined;
}

/** Body of {@link Apis.create} and {@link Apis.update}: an {@link ApiMetadata}. */
export interface ApiMetadataInput {
  readonly protocol: ApiProtocol;

  /** Base path of the API, for example `/shop`. */
  readonly url: string;

  /** Host of the requests; `*` for any. */
  readonly hostname: string;

  /** Name of the session cookie; empty for none. */
  readonly cookie?: string | undefined;

  /** How long a session may rest, for example `200m`. */
  readonly cookie_idle_timeout?: string | undefined;

  readonly logout_api_enabled?: boolean | undefined;

  /** Whether a session stays with one server. */
  readonly cookie_persistence_enabled?: boolean | undefined;

  /** Whether clients send an access token. */
  readonly oauth2_access_token?: boolean | undefined;

  /** Query parameter with the API key; empty for none. */
  readonly apikey_qs?: string | undefined;

  /** Header with the API key; empty for none. */
  readonly apikey_header?: string | undefined;

  /** Header with the user's name; enables its capture. Evidence: observed. */
  readonly username_header?: string | undefined;

  readonly jwt?: JwtCapture | undefined;

  /** Whether requests without an access token are refused. Evidence: observed. */
  readonly is_token_mandatory?: boolean | undefined;

  /** Path of the login; empty for none. */
  readonly login_url?: string | undefined;

  /** Whether attacks on this API are blocked. */
  readonly enable_blocking?: boolean | undefined;

  readonly api_mapping?: ApiMapping | undefined;
  readonly api_pattern_enforcement?: ApiPatternEnforcement | undefined;
  readonly flow_control?: FlowRates | undefined;

  /** Memory for the API, for example `128mb`. */
  readonly api_memory_size?: string | undefined;

  /** Whether to check the health of the servers. */
  readonly health_check?: boolean | undefined;

  /** Seconds between two checks. */
  readonly health_check_interval?: number | undefined;

  /** Failed checks before a server counts as down. */
  readonly health_retry_count?: number | undefined;

  /** Requested path. */
  readonly health_url?: string | undefined;

  /** Whether the servers are reached over TLS. */
  readonly server_ssl?: boolean | undefined;

  readonly servers?: readonly ServerInput[] | undefined;
  readonly decoy_config?: DecoyConfig | undefined;
}

/**
 * Claims of a JSON Web Token with the user and the client. Documented in the vendor's guide to the API JSON file, but
 * not on the page of the REST API. Evidence: observed.
 */
export interface JwtCapture {
  /** Place of the token, for example the name of a header. */
  readonly location?: string | undefined;

  /** Claim with the user's name. */
  readonly username?: string | undefined;

  /** Claim with the client's name. */
  readonly clientid?: string | undefined;
}

/** Protocol of an API. */
export type ApiProtocol = OpenEnum<'http' | 'https' | 'ws' | 'wss'>;

/** How the path of an API is mapped to the servers' path. */
export interface ApiMapping {
  readonly internal_url?: string | undefined;
}

/** Accepted requests of an API, and the response to others. */
export interface ApiPatternEnforcement {
  readonly protocol_allowed?: string | undefined;
  readonly http_redirect?: HttpRedirect | undefined;

  /** None means all. */
  readonly methods_allowed?: readonly string[] | undefined;

  readonly content_type_allowed?: string | undefined;

  /** Status of the response to others, for example `401`. */
  readonly error_code?: string | number | undefined;

  readonly error_def?: string | undefined;
  readonly error_message_body?: string | undefined;
}

/** Redirect target for requests over plain HTTP. */
export interface HttpRedirect {
  /** Status of the redirect; an empty text for none. */
  readonly response_code?: string | number | undefined;

  readonly response_def?: string | undefined;
  readonly https_url?: string | undefined;
}

/** The rates of an API; `rate` and `parseRate` write and read them. A rate of 0 means no limit. */
export interface FlowRates {
  /** Most requests of one client, for example `100/second`. */
  readonly client_spike_threshold?: string | undefined;

  /** Most bytes from clients; WebSocket APIs only. */
  readonly bytes_in_threshold?: string | undefined;

  /** Most bytes to clients; WebSocket APIs only. */
  readonly bytes_out_threshold?: string | undefined;

  /** Whether requests wait when every server has as many connections as it may have. */
  readonly server_connection_queueing?: boolean | undefined;
}

/** A server of an API. */
export interface Server {
  /** Name or address. */
  readonly host: string;

  readonly port: number;

  /** Most requests to the server, for example `100/second`; REST APIs only. 0 means no limit. */
  readonly server_spike_threshold?: string | undefined;

  /** Most connections to the server. 0 means no limit, and must hold for all servers of an API or none. */
  readonly server_connection_quota?: number | undefined;

  /** @readonly Assigned by the server. */
  readonly health_status?: HealthStatus | undefined;
}

/** Body of {@link Servers.create}: a {@link Server} without the members assigned by the server. */
export interface ServerInput {
  /** Name or address. */
  readonly host: string;

  readonly port: number;

  /** Most requests to the server, for example `100/second`; REST APIs only. 0 means no limit. */
  readonly server_spike_threshold?: string | undefined;

  /** Most connections to the server. 0 means no limit, and must hold for all servers of an API or none. */
  readonly server_connection_quota?: number | undefined;
}

/** A server of an API. */
export interface ServerAddress {
  /** Name or address. */
  readonly host: string;

  readonly port: number;
}

/** The rates of one server of an API. */
export interface ServerRates {
  /** Name or address. */
  readonly host: string;

  readonly port: number;

  /** Most connections to the server. 0 means no limit, and must hold for all servers of an API or none. */
  readonly server_connection_quota?: number | undefined;

  /** Most requests to the server, for example `100/second`; REST APIs only. 0 means no limit. */
  readonly server_spike_threshold?: string | undefined;
}

/** Paths unknown to honest clients, and the response to them. */
export interface DecoyConfig {
  readonly decoy_enabled?: boolean | undefined;

  /** Status of the decoys' responses. */
  readonly response_code?: number | string | undefined;

  readonly response_def?: string | undefined;
  readonly response_message?: string | undefined;
  readonly decoy_subpaths?: readonly string[] | undefined;
}

/** The servers of an API. */
export interface ServerList {
  readonly api_id?: string | undefined;

  /** How many; `toCount` reads it. */
  readonly server_count?: number | string | undefined;

  readonly server: readonly ServerStatus[];
}

/** A server of an API with its health. */
export interface ServerStatus {
  readonly host: string;
  readonly port: number;

  /** Most connections; 0 means no limit. */
  readonly server_connection_quota?: number | undefined;

  /** Most requests; REST APIs only. */
  readonly server_spike_threshold?: string | undefined;

  readonly health_status?: HealthStatus | undefined;
}

/** Health of a server. Compare it without regard to case. */
export type HealthStatus = OpenEnum<'Up' | 'Down'>;

/** A cluster and its nodes. */
export interface ClusterStatus {
  readonly cluster_id?: string | undefined;

  /** How many; `toCount` reads it. */
  readonly node_count?: number | string | undefined;

  readonly node: readonly ClusterNode[];
}

/** A node of a cluster. */
export interface ClusterNode {
  readonly host: string;
  readonly port?: number | undefined;

  /** Identifies the node; not always a well-formed UUID. */
  readonly uuid?: string | undefined;

  readonly status?: ClusterNodeStatus | undefined;
}

/** Status of a node. Compare it without regard to case. */
export type ClusterNodeStatus = OpenEnum<'active' | 'inactive'>;

/** How many WebSocket connections of an API are open. */
export interface ApiPersistentConnections {
  readonly api_id?: string | undefined;
  readonly persistent_connection_count: PersistentConnectionCount;
}

/** Open connections; `toCount` reads each. */
export interface PersistentConnectionCount {
  /** Without TLS. */
  readonly ws?: number | string | undefined;

  /** Over TLS. */
  readonly wss?: number | string | undefined;
}

/** Whether the firewall is on. */
export interface FirewallStatus {
  readonly status: FirewallState;

  /** For example `Ok`, or `Firewall is already enabled`. */
  readonly status_message?: string | undefined;
}

/** State of the firewall. */
export type FirewallState = OpenEnum<'enabled' | 'disabled'>;

/** A part of the deny list. */
export type DenyListTag = OpenEnum<
  'all' | 'manual' | 'abs_generated' | 'invalid_content_type' | 'invalid_method' | 'invalid_protocol' | 'decoy'
>;

/**
 * Entries blocked by the firewall, by section. Two of the sections are documented; the others are named after their
 * tags.
 */
export interface DenyListSections {
  /** Added by hand. */
  readonly manual_blacklist?: readonly ListEntry[] | undefined;

  /** Found by ABS. */
  readonly abs_generated_blacklist?: readonly ListEntry[] | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Entries allowed by the firewall. */
export interface AllowListEntries {
  readonly whitelist?: readonly ListEntry[] | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** An entry of the deny list or of the allow list. */
export type ListEntry = IpEntry | TokenEntry | CookieEntry | ApiKeyEntry | UsernameEntry | UnknownVariant<'type'>;

/** A client address. */
export interface IpEntry {
  readonly type: 'ip';

  /** The address, for example `192.0.2.7`. */
  readonly value: string;
}

/** An access token. */
export interface TokenEntry {
  readonly type: 'token';

  /** Name accompanying it in some samples; it does not distinguish tokens. */
  readonly name?: string | undefined;

  /** The token. Redacted in errors and events. */
  readonly value: string;
}

/** A session cookie. */
export interface CookieEntry {
  readonly type: 'cookie';

  /** Name of the cookie, for example `JSESSIONID`. */
  readonly name: string;

  /** Its value. Redacted in errors and events. */
  readonly value: string;
}

/** An API key. */
export interface ApiKeyEntry {
  readonly type: 'api_key';

  /** Name of its header or query parameter. */
  readonly name: string;

  /** The key. Redacted in errors and events. */
  readonly value: string;
}

/** A user. Evidence: observed. */
export interface UsernameEntry {
  readonly type: 'username';

  /** Name of the user. Redacted in errors and events. */
  readonly value: string;
}

/** The rates of an API, as they are answered. */
export interface ApiFlowRates {
  readonly api_id?: string | undefined;
  readonly flow_control: FlowRates;
}
