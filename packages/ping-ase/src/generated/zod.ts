// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type without transforms. */
export type Zod<T> = ZodType<T, T>;

export const confirmationSchema: Zod<m.Confirmation> = /* @__PURE__ */ toZod(s.confirmationSchema);
export const apiListSchema: Zod<m.ApiList> = /* @__PURE__ */ toZod(s.apiListSchema);
export const apiSummarySchema: Zod<m.ApiSummary> = /* @__PURE__ */ toZod(s.apiSummarySchema);
export const apiLoadStatusSchema: Zod<m.ApiLoadStatus> = /* @__PURE__ */ toZod(s.apiLoadStatusSchema);
export const apiConfigurationSchema: Zod<m.ApiConfiguration> = /* @__PURE__ */ toZod(s.apiConfigurationSchema);
export const apiMetadataSchema: Zod<m.ApiMetadata> = /* @__PURE__ */ toZod(s.apiMetadataSchema);
export const apiMetadataInputSchema: Zod<m.ApiMetadataInput> = /* @__PURE__ */ toZod(s.apiMetadataInputSchema);
export const jwtCaptureSchema: Zod<m.JwtCapture> = /* @__PURE__ */ toZod(s.jwtCaptureSchema);
export const apiProtocolSchema: Zod<m.ApiProtocol> = /* @__PURE__ */ toZod(s.apiProtocolSchema);
export const apiMappingSchema: Zod<m.ApiMapping> = /* @__PURE__ */ toZod(s.apiMappingSchema);
export const apiPatternEnforcementSchema: Zod<m.ApiPatternEnforcement> = /* @__PURE__ */ toZod(
  s.apiPatternEnforcementSchema,
);
export const httpRedirectSchema: Zod<m.HttpRedirect> = /* @__PURE__ */ toZod(s.httpRedirectSchema);
export const flowRatesSchema: Zod<m.FlowRates> = /* @__PURE__ */ toZod(s.flowRatesSchema);
export const serverSchema: Zod<m.Server> = /* @__PURE__ */ toZod(s.serverSchema);
export const serverInputSchema: Zod<m.ServerInput> = /* @__PURE__ */ toZod(s.serverInputSchema);
export const serverAddressSchema: Zod<m.ServerAddress> = /* @__PURE__ */ toZod(s.serverAddressSchema);
export const serverRatesSchema: Zod<m.ServerRates> = /* @__PURE__ */ toZod(s.serverRatesSchema);
export const decoyConfigSchema: Zod<m.DecoyConfig> = /* @__PURE__ */ toZod(s.decoyConfigSchema);
export const serverListSchema: Zod<m.ServerList> = /* @__PURE__ */ toZod(s.serverListSchema);
export const serverStatusSchema: Zod<m.ServerStatus> = /* @__PURE__ */ toZod(s.serverStatusSchema);
export const healthStatusSchema: Zod<m.HealthStatus> = /* @__PURE__ */ toZod(s.healthStatusSchema);
export const clusterStatusSchema: Zod<m.ClusterStatus> = /* @__PURE__ */ toZod(s.clusterStatusSchema);
export const clusterNodeSchema: Zod<m.ClusterNode> = /* @__PURE__ */ toZod(s.clusterNodeSchema);
export const clusterNodeStatusSchema: Zod<m.ClusterNodeStatus> = /* @__PURE__ */ toZod(s.clusterNodeStatusSchema);
export const apiPersistentConnectionsSchema: Zod<m.ApiPersistentConnections> = /* @__PURE__ */ toZod(
  s.apiPersistentConnectionsSchema,
);
export const persistentConnectionCountSchema: Zod<m.PersistentConnectionCount> = /* @__PURE__ */ toZod(
  s.persistentConnectionCountSchema,
);
export const firewallStatusSchema: Zod<m.FirewallStatus> = /* @__PURE__ */ toZod(s.firewallStatusSchema);
export const firewallStateSchema: Zod<m.FirewallState> = /* @__PURE__ */ toZod(s.firewallStateSchema);
export const denyListTagSchema: Zod<m.DenyListTag> = /* @__PURE__ */ toZod(s.denyListTagSchema);
export const denyListSectionsSchema: Zod<m.DenyListSections> = /* @__PURE__ */ toZod(s.denyListSectionsSchema);
export const allowListEntriesSchema: Zod<m.AllowListEntries> = /* @__PURE__ */ toZod(s.allowListEntriesSchema);
export const listEntrySchema: Zod<m.ListEntry> = /* @__PURE__ */ toZod(s.listEntrySchema);
export const listEntryInputSchema: Zod<m.ListEntry> = /* @__PURE__ */ toZod(s.listEntryInputSchema);
export const ipEntrySchema: Zod<m.IpEntry> = /* @__PURE__ */ toZod(s.ipEntrySchema);
export const ipEntryInputSchema: Zod<m.IpEntry> = /* @__PURE__ */ toZod(s.ipEntryInputSchema);
export const tokenEntrySchema: Zod<m.TokenEntry> = /* @__PURE__ */ toZod(s.tokenEntrySchema);
export const tokenEntryInputSchema: Zod<m.TokenEntry> = /* @__PURE__ */ toZod(s.tokenEntryInputSchema);
export const cookieEntrySchema: Zod<m.CookieEntry> = /* @__PURE__ */ toZod(s.cookieEntrySchema);
export const cookieEntryInputSchema: Zod<m.CookieEntry> = /* @__PURE__ */ toZod(s.cookieEntryInputSchema);
export const apiKeyEntrySchema: Zod<m.ApiKeyEntry> = /* @__PURE__ */ toZod(s.apiKeyEntrySchema);
export const apiKeyEntryInputSchema: Zod<m.ApiKeyEntry> = /* @__PURE__ */ toZod(s.apiKeyEntryInputSchema);
export const usernameEntrySchema: Zod<m.UsernameEntry> = /* @__PURE__ */ toZod(s.usernameEntrySchema);
export const usernameEntryInputSchema: Zod<m.UsernameEntry> = /* @__PURE__ */ toZod(s.usernameEntryInputSchema);
export const apiFlowRatesSchema: Zod<m.ApiFlowRates> = /* @__PURE__ */ toZod(s.apiFlowRatesSchema);
