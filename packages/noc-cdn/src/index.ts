export * from '@edgeward/core/client';
export { NocCdn, type NocCdnOptions, type NocPlace } from './client.js';
export * from './generated/public-types.js';
export { Aliases } from './generated/resources/aliases.js';
export { CacheResource } from './generated/resources/cache.js';
export { Sites } from './generated/resources/sites.js';
export { UrlLists } from './generated/resources/url-lists.js';
export type { NocSpellings } from './internal/action-names.js';
export type { AddressOrPattern, ChangeAddressParams, ChangedAddressList } from './lists/address-list.js';
export type { FollowLogsOptions, FollowLogsParams, LogCheckpoint } from './logs/follow-options.js';
export { LogFollower } from './logs/follower.js';
export { LogEntries } from './logs/log-entries.js';
export { type LogEntry, type ParsedLogEntry, parseLogLine, type UnparsedLogEntry } from './logs/parse-log-line.js';
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
