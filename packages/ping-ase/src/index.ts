export { headerKeys, type Keys, type KeysProvider, type ProvidedKeys } from '@edgeward/core';
export * from '@edgeward/core/client';
export type {
  CopyApiParams,
  ModifiedApi,
  ModifyApiParams,
  UpsertApiParams,
  UpsertedApi,
  UpsertTarget,
} from './apis/upsert.js';
export { type AsePlace, PingAse, type PingAseOptions } from './client.js';
export * from './generated/public-types.js';
export { Cluster } from './generated/resources/cluster.js';
export { FlowControl } from './generated/resources/flow-control.js';
export { PersistentConnections } from './generated/resources/persistent-connections.js';
export type { TlsOptions } from './internal/tls.js';
export {
  type AddManyParams,
  type ChangedList,
  isListFailure,
  type ListPart,
  type SyncListParams,
} from './lists/change-list.js';
export { denyListEntriesIn, type ListedDenyListEntry } from './lists/deny-list-entries-in.js';
export { AllowList } from './resources/allow-list.js';
export { Apis } from './resources/apis.js';
export { DenyList } from './resources/deny-list.js';
export {
  type EnsuredFirewall,
  Firewall,
} from './resources/firewall.js';
export { Servers } from './resources/servers.js';
export type { DrainedServer, DrainServerOptions, DrainServerParams } from './servers/drain-params.js';
export { aseApiId } from './values/ase-api-id.js';
export { type AseKeys, aseKeys } from './values/ase-keys.js';
export { parseRate, type Rate, type RateUnit, rate } from './values/rate.js';
export { toCount } from './values/to-count.js';
