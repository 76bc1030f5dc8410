export * from '@edgeward/core/client';
export { NocCdn, type NocCdnOptions, type NocPlace } from './client.js';
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
export type { OperationId } from './generated/operation-id.js';
export { Aliases, type CreateAliasParams } from './generated/resources/aliases.js';
export type { CreateApiUserParams, DeleteApiUserParams, ListApiUsersParams } from './generated/resources/api-users.js';
export { CacheResource, type PurgeCacheParams } from './generated/resources/cache.js';
export type { UploadCertificateParams } from './generated/resources/certificates.js';
export type {
  CreateCustomRuleParams,
  DeleteCustomRuleParams,
  ListCustomRulesParams,
} from './generated/resources/custom-rules.js';
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
export {
  type ActivateSiteParams,
  type CreateSiteParams,
  type DeactivateSiteParams,
  type DeleteSiteParams,
  type GetSiteParams,
  Sites,
} from './generated/resources/sites.js';
export {
  type ReplaceAllowedUrlListParams,
  type ReplaceBotProtectedUrlListParams,
  type ReplaceProtectedUrlListParams,
  type ReplaceReadOnlyUrlListParams,
  type ReplaceUncachedUrlListParams,
  type ReplaceWebSocketUrlListParams,
  UrlLists,
} from './generated/resources/url-lists.js';
export type { NocSpellings } from './internal/spelled.js';
export type { AddressOrPattern, ChangeAddressParams, ChangedAddressList } from './lists/address-list.js';
export { type LogEntry, type ParsedLogEntry, parseLogLine, type UnparsedLogEntry } from './logs/entry.js';
export type { FollowLogsOptions, FollowLogsParams, LogCheckpoint } from './logs/follow-options.js';
export { LogFollower } from './logs/follower.js';
export { LogEntries } from './logs/log-entries.js';
export { parseLogStream } from './logs/parse-log-stream.js';
export { LogPromise } from './logs/promise.js';
export { ApiUsers, type CreatedApiUserToken, type NewApiUser } from './resources/api-users.js';
export { Certificates, type UploadFromParams } from './resources/certificates.js';
export { type CreatedCustomRule, CustomRules } from './resources/custom-rules.js';
export { IpLists } from './resources/ip-lists.js';
export { type BetweenLogParams, type DayLogParams, Logs, type SinceLogParams } from './resources/logs.js';
export {
  isSettingsFailure,
  type SettingPart,
  Settings,
  type UpdatedSettings,
  type UpdateSettingsParams,
} from './resources/settings.js';
export { type GetStatsParams, Stats } from './resources/stats.js';
export type { CustomRuleKind, CustomRuleScope, NewCustomRule } from './rules/new-custom-rule.js';
export { type SettingName, type SettingValues, settingsIn } from './settings/values.js';
export { type ApiUsage, type HeadersLike, parseApiUsage } from './values/api-usage.js';
export { apiUsersIn, type ListedApiUser } from './values/api-users-in.js';
export { customRulesIn, type ListedCustomRule } from './values/custom-rules-in.js';
export { documentedIpPattern, exactIpPattern } from './values/ip-pattern.js';
export { type NocApiKeyProvider, nocApiKey, type ProvidedNocApiKey } from './values/noc-api-key.js';
export { nocDate } from './values/noc-time.js';
export type { BlobLike, PemSource } from './values/pem.js';
