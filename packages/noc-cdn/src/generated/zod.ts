// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as models from './models.js';
import * as schemas from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
export type Zod<T> = ZodType<T, T>;

export const statusAnswerSchema: Zod<models.StatusAnswer> = /* @__PURE__ */ toZod(schemas.statusAnswerSchema);
export const siteListSchema: Zod<models.SiteList> = /* @__PURE__ */ toZod(schemas.siteListSchema);
export const siteConfigAnswerSchema: Zod<models.SiteConfigAnswer> = /* @__PURE__ */ toZod(
  schemas.siteConfigAnswerSchema,
);
export const siteConfigSchema: Zod<models.SiteConfig> = /* @__PURE__ */ toZod(schemas.siteConfigSchema);
export const statsAnswerSchema: Zod<models.StatsAnswer> = /* @__PURE__ */ toZod(schemas.statsAnswerSchema);
export const hourStatsSchema: Zod<models.HourStats> = /* @__PURE__ */ toZod(schemas.hourStatsSchema);
export const certificateFilesSchema: Zod<models.CertificateFiles> = /* @__PURE__ */ toZod(
  schemas.certificateFilesSchema,
);
export const customRulesAnswerSchema: Zod<models.CustomRulesAnswer> = /* @__PURE__ */ toZod(
  schemas.customRulesAnswerSchema,
);
export const createdApiUserSchema: Zod<models.CreatedApiUser> = /* @__PURE__ */ toZod(schemas.createdApiUserSchema);
export const apiUserMapSchema: Zod<models.ApiUserMap> = /* @__PURE__ */ toZod(schemas.apiUserMapSchema);
export const apiUserSchema: Zod<models.ApiUser> = /* @__PURE__ */ toZod(schemas.apiUserSchema);
export const aliasTypeSchema: Zod<models.AliasType> = /* @__PURE__ */ toZod(schemas.aliasTypeSchema);
export const readTimeoutSchema: Zod<models.ReadTimeout> = /* @__PURE__ */ toZod(schemas.readTimeoutSchema);
export const cachingLevelSchema: Zod<models.CachingLevel> = /* @__PURE__ */ toZod(schemas.cachingLevelSchema);
export const cachingTimeSchema: Zod<models.CachingTime> = /* @__PURE__ */ toZod(schemas.cachingTimeSchema);
export const customRuleTypeSchema: Zod<models.CustomRuleType> = /* @__PURE__ */ toZod(schemas.customRuleTypeSchema);
export const regionSchema: Zod<models.Region> = /* @__PURE__ */ toZod(schemas.regionSchema);
export const blockResponseSchema: Zod<models.BlockResponse> = /* @__PURE__ */ toZod(schemas.blockResponseSchema);
