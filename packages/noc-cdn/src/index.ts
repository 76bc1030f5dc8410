export * from '@edgeward/core/client';
export type { AddressOrPattern, ChangeAddressParams, ChangedAddressList } from './address-list.js';
export { apiUsersIn, type ListedApiUser } from './api-users-in.js';
export { type EnvironmentVariables, NocCdn, type NocCdnOptions } from './client.js';
export { customRulesIn, type ListedCustomRule } from './custom-rules-in.js';
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
} from './generated/models.js';
export type { CreateAliasParams } from './generated/resources/aliases.js';
export { Aliases } from './generated/resources/aliases.js';
export type { CreateApiUserParams, DeleteApiUserParams, ListApiUsersParams } from './generated/resources/api-users.js';
export type { PurgeCacheParams } from './generated/resources/cache.js';
export { Cache } from './generated/resources/cache.js';
export type { UploadCertificateParams } from './generated/resources/certificates.js';
export type { DeleteCustomRuleParams, ListCustomRulesParams } from './generated/resources/custom-rules.js';
export type { ReplaceAllowedIpListParams, ReplaceDeniedIpListParams } from './generated/resources/ip-lists.js';
export type { LatestLogParams } from './generated/resources/logs.js';
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
} from './generated/resources/settings.js';
export type {
  ActivateSiteParams,
  CreateSiteParams,
  DeactivateSiteParams,
  DeleteSiteParams,
  GetSiteParams,
} from './generated/resources/sites.js';
export { Sites } from './generated/resources/sites.js';
export type {
  ReplaceAllowedUrlListParams,
  ReplaceBotProtectedUrlListParams,
  ReplaceProtectedUrlListParams,
  ReplaceReadOnlyUrlListParams,
  ReplaceUncachedUrlListParams,
  ReplaceWebSocketUrlListParams,
} from './generated/resources/url-lists.js';
export { UrlLists } from './generated/resources/url-lists.js';
export { documentedIpPattern, exactIpPattern } from './ip-pattern.js';
export { type LogEntry, type ParsedLogEntry, parseLogLine, type UnparsedLogEntry } from './log-entry.js';
export { type FollowLogsParams, type LogCheckpoint, LogFollower } from './log-follower.js';
export { LogPromise } from './log-promise.js';
export type { CustomRuleKind, CustomRuleScope, NewCustomRule } from './new-custom-rule.js';
export { type NocApiKeyProvider, nocApiKey, type ProvidedNocApiKey } from './noc-api-key.js';
export { nocDate } from './noc-time.js';
export { parseLogStream } from './parse-log-stream.js';
export type { PemSource } from './pem.js';
export { ApiUsers, type CreatedApiUserToken } from './resources/api-users.js';
export { Certificates, type UploadFromParams } from './resources/certificates.js';
export { type CreatedCustomRule, CustomRules } from './resources/custom-rules.js';
export { IpLists } from './resources/ip-lists.js';
export { type BetweenLogParams, type DayLogParams, Logs, type SinceLogParams } from './resources/logs.js';
export { type SettingPart, Settings, type UpdatedSettings, type UpdateSettingsParams } from './resources/settings.js';
export { type GetStatParams, Stats } from './resources/stats.js';
export { type SettingName, type SettingValues, settingsIn } from './setting-values.js';
export type { NocSpellings } from './spelled.js';
