// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type {
  AllowListEntries,
  ApiConfiguration,
  ApiFlowRates,
  ApiKeyEntry,
  ApiList,
  ApiLoadStatus,
  ApiMapping,
  ApiMetadata,
  ApiMetadataInput,
  ApiPatternEnforcement,
  ApiPersistentConnections,
  ApiProtocol,
  ApiSummary,
  ClusterNode,
  ClusterNodeStatus,
  ClusterStatus,
  Confirmation,
  CookieEntry,
  DecoyConfig,
  DenyListSections,
  DenyListTag,
  FirewallState,
  FirewallStatus,
  FlowRates,
  HealthStatus,
  HttpRedirect,
  IpEntry,
  JwtCapture,
  ListEntry,
  PersistentConnectionCount,
  Server,
  ServerAddress,
  ServerInput,
  ServerList,
  ServerRates,
  ServerStatus,
  TokenEntry,
  UsernameEntry,
} from './models.js';
export type { OperationId } from './operation-id.js';
export type { AddAllowListParams, RemoveAllowListParams } from './resources/allow-list.js';
export type { CreateApiParams, DeleteApiParams, GetApiParams, UpdateApiParams } from './resources/apis.js';
export type { Cluster } from './resources/cluster.js';
export type { AddDenyListParams, ListDenyListParams, RemoveDenyListParams } from './resources/deny-list.js';
export type {
  FlowControl,
  GetFlowControlParams,
  UpdateFlowControlParams,
  UpdateServerFlowControlParams,
} from './resources/flow-control.js';
export type { GetPersistentConnectionsParams, PersistentConnections } from './resources/persistent-connections.js';
export type { CreateServerParams, DeleteServerParams, ListServersParams } from './resources/servers.js';
