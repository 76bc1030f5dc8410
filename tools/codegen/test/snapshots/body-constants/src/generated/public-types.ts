// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { HostList, HostListInput } from './models.js';
export type { OperationId } from './operation-id.js';
export type { AppendHostsParams, Hosts, ReplaceHostsParams } from './resources/hosts.js';
