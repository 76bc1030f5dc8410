// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { FirewallState } from './models.js';
export type { OperationId } from './operation-id.js';
export type { AnnotateFirewallParams, Firewall, UpdateFirewallParams } from './resources/firewall.js';
