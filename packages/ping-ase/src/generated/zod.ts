// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as models from './models.js';
import * as schemas from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
export type Zod<T> = ZodType<T, T>;

export const confirmationSchema: Zod<models.Confirmation> = /* @__PURE__ */ toZod(schemas.confirmationSchema);
export const apiListSchema: Zod<models.ApiList> = /* @__PURE__ */ toZod(schemas.apiListSchema);
export const apiSummarySchema: Zod<models.ApiSummary> = /* @__PURE__ */ toZod(schemas.apiSummarySchema);
export const apiConfigurationSchema: Zod<models.ApiConfiguration> = /* @__PURE__ */ toZod(
  schemas.apiConfigurationSchema,
);
export const apiMetadataSchema: Zod<models.ApiMetadata> = /* @__PURE__ */ toZod(schemas.apiMetadataSchema);
export const apiMetadataInputSchema: Zod<models.ApiMetadataInput> = /* @__PURE__ */ toZod(
  schemas.apiMetadataInputSchema,
);
export const jwtCaptureSchema: Zod<models.JwtCapture> = /* @__PURE__ */ toZod(schemas.jwtCaptureSchema);
export const apiProtocolSchema: Zod<models.ApiProtocol> = /* @__PURE__ */ toZod(schemas.apiProtocolSchema);
export const apiMappingSchema: Zod<models.ApiMapping> = /* @__PURE__ */ toZod(schemas.apiMappingSchema);
export const apiPatternEnforcementSchema: Zod<models.ApiPatternEnforcement> = /* @__PURE__ */ toZod(
  schemas.apiPatternEnforcementSchema,
);
export const httpRedirectSchema: Zod<models.HttpRedirect> = /* @__PURE__ */ toZod(schemas.httpRedirectSchema);
export const flowRatesSchema: Zod<models.FlowRates> = /* @__PURE__ */ toZod(schemas.flowRatesSchema);
export const serverSchema: Zod<models.Server> = /* @__PURE__ */ toZod(schemas.serverSchema);
export const serverInputSchema: Zod<models.ServerInput> = /* @__PURE__ */ toZod(schemas.serverInputSchema);
export const serverAddressSchema: Zod<models.ServerAddress> = /* @__PURE__ */ toZod(schemas.serverAddressSchema);
export const serverRatesSchema: Zod<models.ServerRates> = /* @__PURE__ */ toZod(schemas.serverRatesSchema);
export const decoyConfigSchema: Zod<models.DecoyConfig> = /* @__PURE__ */ toZod(schemas.decoyConfigSchema);
export const serverListSchema: Zod<models.ServerList> = /* @__PURE__ */ toZod(schemas.serverListSchema);
export const serverStatusSchema: Zod<models.ServerStatus> = /* @__PURE__ */ toZod(schemas.serverStatusSchema);
export const healthStatusSchema: Zod<models.HealthStatus> = /* @__PURE__ */ toZod(schemas.healthStatusSchema);
export const clusterStatusSchema: Zod<models.ClusterStatus> = /* @__PURE__ */ toZod(schemas.clusterStatusSchema);
export const clusterNodeSchema: Zod<models.ClusterNode> = /* @__PURE__ */ toZod(schemas.clusterNodeSchema);
export const clusterNodeStatusSchema: Zod<models.ClusterNodeStatus> = /* @__PURE__ */ toZod(
  schemas.clusterNodeStatusSchema,
);
export const apiPersistentConnectionsSchema: Zod<models.ApiPersistentConnections> = /* @__PURE__ */ toZod(
  schemas.apiPersistentConnectionsSchema,
);
export const persistentConnectionCountSchema: Zod<models.PersistentConnectionCount> = /* @__PURE__ */ toZod(
  schemas.persistentConnectionCountSchema,
);
export const firewallStatusSchema: Zod<models.FirewallStatus> = /* @__PURE__ */ toZod(schemas.firewallStatusSchema);
export const firewallStateSchema: Zod<models.FirewallState> = /* @__PURE__ */ toZod(schemas.firewallStateSchema);
export const denyListTagSchema: Zod<models.DenyListTag> = /* @__PURE__ */ toZod(schemas.denyListTagSchema);
export const denyListSectionsSchema: Zod<models.DenyListSections> = /* @__PURE__ */ toZod(
  schemas.denyListSectionsSchema,
);
export const allowListEntriesSchema: Zod<models.AllowListEntries> = /* @__PURE__ */ toZod(
  schemas.allowListEntriesSchema,
);
export const listEntrySchema: Zod<models.ListEntry> = /* @__PURE__ */ toZod(schemas.listEntrySchema);
export const listEntryInputSchema: Zod<models.ListEntry> = /* @__PURE__ */ toZod(schemas.listEntryInputSchema);
export const ipEntrySchema: Zod<models.IpEntry> = /* @__PURE__ */ toZod(schemas.ipEntrySchema);
export const ipEntryInputSchema: Zod<models.IpEntry> = /* @__PURE__ */ toZod(schemas.ipEntryInputSchema);
export const tokenEntrySchema: Zod<models.TokenEntry> = /* @__PURE__ */ toZod(schemas.tokenEntrySchema);
export const tokenEntryInputSchema: Zod<models.TokenEntry> = /* @__PURE__ */ toZod(schemas.tokenEntryInputSchema);
export const cookieEntrySchema: Zod<models.CookieEntry> = /* @__PURE__ */ toZod(schemas.cookieEntrySchema);
export const cookieEntryInputSchema: Zod<models.CookieEntry> = /* @__PURE__ */ toZod(schemas.cookieEntryInputSchema);
export const apiKeyEntrySchema: Zod<models.ApiKeyEntry> = /* @__PURE__ */ toZod(schemas.apiKeyEntrySchema);
export const apiKeyEntryInputSchema: Zod<models.ApiKeyEntry> = /* @__PURE__ */ toZod(schemas.apiKeyEntryInputSchema);
export const usernameEntrySchema: Zod<models.UsernameEntry> = /* @__PURE__ */ toZod(schemas.usernameEntrySchema);
export const usernameEntryInputSchema: Zod<models.UsernameEntry> = /* @__PURE__ */ toZod(
  schemas.usernameEntryInputSchema,
);
export const apiFlowRatesSchema: Zod<models.ApiFlowRates> = /* @__PURE__ */ toZod(schemas.apiFlowRatesSchema);
