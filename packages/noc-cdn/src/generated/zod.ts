// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';
import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type without transforms. */
export type Zod<T> = ZodType<T, T>;

export const statusAnswerSchema: Zod<m.StatusAnswer> = /* @__PURE__ */ toZod(s.statusAnswerSchema);
export const siteListSchema: Zod<m.SiteList> = /* @__PURE__ */ toZod(s.siteListSchema);
export const siteConfigAnswerSchema: Zod<m.SiteConfigAnswer> = /* @__PURE__ */ toZod(s.siteConfigAnswerSchema);
export const siteConfigSchema: Zod<m.SiteConfig> = /* @__PURE__ */ toZod(s.siteConfigSchema);
export const statsAnswerSchema: Zod<m.StatsAnswer> = /* @__PURE__ */ toZod(s.statsAnswerSchema);
export const hourStatsSchema: Zod<m.HourStats> = /* @__PURE__ */ toZod(s.hourStatsSchema);
export const certificateFilesSchema: Zod<m.CertificateFiles> = /* @__PURE__ */ toZod(s.certificateFilesSchema);
export const customRulesAnswerSchema: Zod<m.CustomRulesAnswer> = /* @__PURE__ */ toZod(s.customRulesAnswerSchema);
export const createdApiUserSchema: Zod<m.CreatedApiUser> = /* @__PURE__ */ toZod(s.createdApiUserSchema);
export const apiUserMapSchema: Zod<m.ApiUserMap> = /* @__PURE__ */ toZod(s.apiUserMapSchema);
export const apiUserSchema: Zod<m.ApiUser> = /* @__PURE__ */ toZod(s.apiUserSchema);
export const aliasTypeSchema: Zod<OpenEnum<m.AliasType>> = /* @__PURE__ */ toZod(s.aliasTypeSchema);
export const readTimeoutSchema: Zod<OpenEnum<m.ReadTimeout>> = /* @__PURE__ */ toZod(s.readTimeoutSchema);
export const cachingLevelSchema: Zod<OpenEnum<m.CachingLevel>> = /* @__PURE__ */ toZod(s.cachingLevelSchema);
export const cachingTimeSchema: Zod<OpenEnum<m.CachingTime>> = /* @__PURE__ */ toZod(s.cachingTimeSchema);
export const customRuleTypeSchema: Zod<m.CustomRuleType> = /* @__PURE__ */ toZod(s.customRuleTypeSchema);
export const regionSchema: Zod<m.Region> = /* @__PURE__ */ toZod(s.regionSchema);
export const blockResponseSchema: Zod<m.BlockResponse> = /* @__PURE__ */ toZod(s.blockResponseSchema);
