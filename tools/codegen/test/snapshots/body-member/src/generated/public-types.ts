// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Address, HostAddress, IpAddress } from './models.js';
export type { OperationId } from './operation-id.js';
export type { CreateServerParams, DeleteServerParams, Servers } from './resources/servers.js';
