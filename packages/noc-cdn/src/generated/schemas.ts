// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const statusAnswerSchema: s.Schema<m.StatusAnswer> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.string(),
    notice: s.optional(s.string()),
  }),
);

export const siteListSchema: s.Schema<m.SiteList> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.string(),
    domains: s.array(s.string()),
  }),
);

export const siteConfigAnswerSchema: s.Schema<m.SiteConfigAnswer> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.string(),
    config: siteConfigSchema,
  }),
);

export const siteConfigSchema: s.Schema<m.SiteConfig> = /* @__PURE__ */ s.response(() =>
  s.object({
    ip: s.optional(s.array(s.string())),
    proxyto: s.optional(s.string()),
    https_redirect: s.optional(s.boolean()),
    upgrade_insecure: s.optional(s.boolean()),
    caching_time_static: s.optional(cachingTimeSchema),
    caching_time_pages: s.optional(cachingTimeSchema),
    gzip: s.optional(s.boolean()),
    http2: s.optional(s.boolean()),
    optmize_images: s.optional(s.boolean()),
    secure_cookie_flags: s.optional(s.boolean()),
    floc_out: s.optional(s.boolean()),
    waf: s.optional(s.boolean()),
    waf_virtual_hardening: s.optional(s.boolean()),
    waf_admin_lockdown: s.optional(s.boolean()),
  }),
);

export const statsAnswerSchema: s.Schema<m.StatsAnswer> = /* @__PURE__ */ s.response(() =>
  s.object({
    requests: s.map(hourStatsSchema),
  }),
);

export const hourStatsSchema: s.Schema<m.HourStats> = /* @__PURE__ */ s.response(() =>
  s.object({
    received: s.optional(s.integer()),
    blocked: s.optional(s.integer()),
    bytes: s.optional(s.integer()),
    bytes_cached: s.optional(s.integer()),
  }),
);

export const certificateFilesSchema: s.Schema<m.CertificateFiles> = /* @__PURE__ */ s.define(() =>
  s.object({
    public_key: s.string(),
    private_key: s.secret(s.string()),
  }),
);

export const customRulesAnswerSchema: s.Schema<m.CustomRulesAnswer> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      status: s.optional(s.string()),
      rules: s.optional(s.tolerant(s.array(s.openObject()))),
    },
    { open: true },
  ),
);

export const createdApiUserSchema: s.Schema<m.CreatedApiUser> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.string(),
    notice: s.optional(s.secret(s.string())),
  }),
);

export const apiUserMapSchema: s.Schema<m.ApiUserMap> = /* @__PURE__ */ s.response(() =>
  s.map(s.anyOf(apiUserSchema, s.string())),
);

export const apiUserSchema: s.Schema<m.ApiUser> = /* @__PURE__ */ s.response(() =>
  s.object({
    access_token: s.optional(s.secret(s.string())),
    max_requests_per_hour: s.optional(s.anyOf(s.string(), s.integer())),
  }),
);

export const aliasTypeSchema: s.Schema<OpenEnum<m.AliasType>> = /* @__PURE__ */ s.define(() =>
  s.openEnum('301', 'direct'),
);

export const readTimeoutSchema: s.Schema<OpenEnum<m.ReadTimeout>> = /* @__PURE__ */ s.define(() =>
  s.openEnum('10s', '30s', '45s', '60s', '120s', '180s', '300s'),
);

export const cachingLevelSchema: s.Schema<OpenEnum<m.CachingLevel>> = /* @__PURE__ */ s.define(() =>
  s.openEnum('default', 'aggressive'),
);

export const cachingTimeSchema: s.Schema<OpenEnum<m.CachingTime>> = /* @__PURE__ */ s.response(() =>
  s.openEnum('10m', '30m', '60m', '120m', '240m', '360m', '720m', '1d', '2d', '3d', '7d', '14d', '30d'),
);

export const customRuleTypeSchema: s.Schema<m.CustomRuleType> = /* @__PURE__ */ s.define(() =>
  s.openEnum(
    'honeypot',
    'max_requests',
    'redirect_to',
    'browser_verify',
    'queue_traffic',
    'queue',
    'ip_block',
    'useragent_block',
    'country_block',
    'api_protect',
  ),
);

export const regionSchema: s.Schema<m.Region> = /* @__PURE__ */ s.define(() =>
  s.openEnum('all', 'north_america', 'south_america', 'europe', 'asia', 'oceania'),
);

export const blockResponseSchema: s.Schema<m.BlockResponse> = /* @__PURE__ */ s.define(() =>
  s.openEnum('default', 'stealthy_404', 'stealthy_503', 'stealthy_403', 'html', 'empty_200'),
);
