// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const securityActionSchema: s.Schema<m.SecurityAction> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      name: s.string(),
      description: s.optional(s.string()),
      state: s.optional(securityActionStateSchema),
      createTime: s.optional(s.string()),
      updateTime: s.optional(s.string()),
      apiProxies: s.optional(s.array(s.string())),
      conditionConfig: s.optional(conditionConfigSchema),
      allow: s.optional(allowActionSchema),
      deny: s.optional(denyActionSchema),
      flag: s.optional(flagActionSchema),
      expireTime: s.optional(s.string()),
      ttl: s.optional(s.string()),
    },
    {
      readOnly: ['name', 'createTime', 'updateTime'],
      writeOnly: ['ttl'],
      requiredInRequests: ['state', 'conditionConfig'],
      exactlyOne: [['allow', 'deny', 'flag']],
      atMostOne: [['expireTime', 'ttl']],
    },
  ),
);

export const securityActionInputSchema: s.Schema<m.SecurityActionInput> = /* @__PURE__ */ s.input(
  () => securityActionSchema,
);

export const securityActionPatchSchema: s.Schema<m.SecurityActionPatch> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      name: s.optional(s.string()),
      description: s.optional(s.string()),
      state: s.optional(securityActionStateSchema),
      createTime: s.optional(s.string()),
      updateTime: s.optional(s.string()),
      apiProxies: s.optional(s.array(s.string())),
      conditionConfig: s.optional(conditionConfigInputSchema),
      allow: s.optional(allowActionSchema),
      deny: s.optional(denyActionSchema),
      flag: s.optional(flagActionInputSchema),
      expireTime: s.optional(s.string()),
      ttl: s.optional(s.string()),
    },
    {
      readOnly: ['name', 'createTime', 'updateTime'],
      atMostOne: [
        ['allow', 'deny', 'flag'],
        ['expireTime', 'ttl'],
      ],
    },
  ),
);

export const securityActionStateSchema: s.Schema<m.SecurityActionState> = /* @__PURE__ */ s.response(() =>
  s.openEnum('ENABLED', 'DISABLED'),
);

export const conditionConfigSchema: s.Schema<m.ConditionConfig> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      ipAddressRanges: s.optional(s.array(s.string())),
      botReasons: s.optional(s.array(botReasonSchema)),
      apiKeys: s.optional(s.secret(s.array(s.string()))),
      accessTokens: s.optional(s.secret(s.array(s.string()))),
      apiProducts: s.optional(s.array(s.string())),
      developers: s.optional(s.array(s.string())),
      developerApps: s.optional(s.array(s.string())),
      userAgents: s.optional(s.array(s.string())),
      httpMethods: s.optional(s.array(conditionHttpMethodSchema)),
      regionCodes: s.optional(s.array(s.string())),
      asns: s.optional(s.array(s.string())),
    },
    { minMembers: 1 },
  ),
);

export const conditionConfigInputSchema: s.Schema<m.ConditionConfig> = /* @__PURE__ */ s.input(
  () => conditionConfigSchema,
);

export const botReasonSchema: s.Schema<m.BotReason> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'Flooder',
    'Brute Guessor',
    'Static Content Scraper',
    'OAuth Abuser',
    'Robot Abuser',
    'TorListRule',
    'Advanced Anomaly Detection',
    'Advanced API Scraper',
    'Search Engine Crawlers',
    'Public Clouds',
    'Public Cloud AWS',
    'Public Cloud Azure',
    'Public Cloud Google',
  ),
);

export const conditionHttpMethodSchema: s.Schema<m.ConditionHttpMethod> = /* @__PURE__ */ s.response(() =>
  s.openEnum('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'),
);

export const allowActionSchema: s.Schema<m.AllowAction> = /* @__PURE__ */ s.response(() => s.object({}));

export const denyActionSchema: s.Schema<m.DenyAction> = /* @__PURE__ */ s.response(() =>
  s.object({
    responseCode: s.optional(s.anyOf(s.integer(), s.string())),
  }),
);

export const flagActionSchema: s.Schema<m.FlagAction> = /* @__PURE__ */ s.response(() =>
  s.object({
    headers: s.optional(s.array(flagHeaderSchema, { maxItems: 5 })),
  }),
);

export const flagActionInputSchema: s.Schema<m.FlagAction> = /* @__PURE__ */ s.input(() => flagActionSchema);

export const flagHeaderSchema: s.Schema<m.FlagHeader> = /* @__PURE__ */ s.response(() =>
  s.object({
    name: s.optional(s.string()),
    value: s.optional(s.string()),
  }),
);

export const listSecurityActionsResponseSchema: s.Schema<m.ListSecurityActionsResponse> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      securityActions: s.optional(s.array(securityActionSchema)),
      nextPageToken: s.optional(s.string()),
    }),
);

export const securityActionsConfigSchema: s.Schema<m.SecurityActionsConfig> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      name: s.optional(s.string()),
      enabled: s.optional(s.boolean()),
      updateTime: s.optional(s.string()),
    },
    { readOnly: ['updateTime'] },
  ),
);

export const securityActionsConfigInputSchema: s.Schema<m.SecurityActionsConfigInput> = /* @__PURE__ */ s.input(
  () => securityActionsConfigSchema,
);

export const emptySchema: s.Schema<m.Empty> = /* @__PURE__ */ s.response(() => s.object({}));
