// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type {
  AliasType,
  ApiUser,
  ApiUserMap,
  BlockResponse,
  CachingLevel,
  CachingTime,
  CertificateFiles,
  CreatedApiUser,
  CustomRulesAnswer,
  CustomRuleType,
  HourStats,
  ReadTimeout,
  Region,
  SiteConfig,
  SiteConfigAnswer,
  SiteList,
  StatsAnswer,
  StatusAnswer,
} from './models.js';
export type { OperationId } from './operation-id.js';
export type { Aliases, CreateAliasParams } from './resources/aliases.js';
export type { CreateApiUserParams, DeleteApiUserParams, ListApiUsersParams } from './resources/api-users.js';
export type { CacheResource, PurgeCacheParams } from './resources/cache.js';
export type { UploadCertificateParams } from './resources/certificates.js';
export type {
  CreateCustomRuleParams,
  DeleteCustomRuleParams,
  ListCustomRulesParams,
} from './resources/custom-rules.js';
export type { ReplaceAllowedIpListParams, ReplaceDeniedIpListParams } from './resources/ip-lists.js';
export type { DayLogParams, LatestLogParams, SinceLogParams } from './resources/logs.js';
export type {
  SetCachingSettingParams,
  SetCachingTimePagesSettingParams,
  SetCachingTimeStaticSettingParams,
  SetFlocOutSettingParams,
  SetGzipSettingParams,
  SetHostingIpSettingParams,
  SetHostingReadTimeoutSettingParams,
  SetHttpsRedirectSettingParams,
  SetOptimizeImagesSettingParams,
  SetSecureCookieFlagsSettingParams,
  SetUpgradeInsecureSettingParams,
  SetWafAdminLockdownSettingParams,
  SetWafSettingParams,
  SetWafVirtualHardeningSettingParams,
} from './resources/settings.js';
export type {
  ActivateSiteParams,
  CreateSiteParams,
  DeactivateSiteParams,
  DeleteSiteParams,
  GetSiteParams,
  Sites,
} from './resources/sites.js';
export type { GetStatsParams } from './resources/stats.js';
export type {
  ReplaceAllowedUrlListParams,
  ReplaceBotProtectedUrlListParams,
  ReplaceProtectedUrlListParams,
  ReplaceReadOnlyUrlListParams,
  ReplaceUncachedUrlListParams,
  ReplaceWebSocketUrlListParams,
  UrlLists,
} from './resources/url-lists.js';
