// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { jsonSchemaOf as describe, type JsonSchema, type OperationJsonSchema } from '@edgeward/core/schema';
import { descriptions } from './descriptions.js';
import { aliasesCreateOperation } from './resources/aliases.js';
import { apiUsersCreateOperation, apiUsersDeleteOperation, apiUsersListOperation } from './resources/api-users.js';
import { cachePurgeOperation } from './resources/cache.js';
import { certificatesUploadOperation } from './resources/certificates.js';
import {
  customRulesCreateOperation,
  customRulesDeleteOperation,
  customRulesListOperation,
} from './resources/custom-rules.js';
import { ipListsReplaceAllowedOperation, ipListsReplaceDeniedOperation } from './resources/ip-lists.js';
import { logsDayOperation, logsLatestOperation, logsSinceOperation } from './resources/logs.js';
import {
  settingsSetCachingOperation,
  settingsSetCachingTimePagesOperation,
  settingsSetCachingTimeStaticOperation,
  settingsSetFlocOutOperation,
  settingsSetGzipOperation,
  settingsSetHostingIpOperation,
  settingsSetHostingReadTimeoutOperation,
  settingsSetHttpsRedirectOperation,
  settingsSetOptimizeImagesOperation,
  settingsSetSecureCookieFlagsOperation,
  settingsSetUpgradeInsecureOperation,
  settingsSetWafAdminLockdownOperation,
  settingsSetWafOperation,
  settingsSetWafVirtualHardeningOperation,
} from './resources/settings.js';
import {
  sitesActivateOperation,
  sitesCreateOperation,
  sitesDeactivateOperation,
  sitesDeleteOperation,
  sitesGetOperation,
  sitesListOperation,
} from './resources/sites.js';
import { statsGetOperation } from './resources/stats.js';
import {
  urlListsReplaceAllowedOperation,
  urlListsReplaceBotProtectedOperation,
  urlListsReplaceProtectedOperation,
  urlListsReplaceReadOnlyOperation,
  urlListsReplaceUncachedOperation,
  urlListsReplaceWebSocketOperation,
} from './resources/url-lists.js';

export type { JsonSchema, OperationJsonSchema };
export {
  aliasesCreateOperation,
  apiUsersCreateOperation,
  apiUsersDeleteOperation,
  apiUsersListOperation,
  cachePurgeOperation,
  certificatesUploadOperation,
  customRulesCreateOperation,
  customRulesDeleteOperation,
  customRulesListOperation,
  ipListsReplaceAllowedOperation,
  ipListsReplaceDeniedOperation,
  logsDayOperation,
  logsLatestOperation,
  logsSinceOperation,
  settingsSetCachingOperation,
  settingsSetCachingTimePagesOperation,
  settingsSetCachingTimeStaticOperation,
  settingsSetFlocOutOperation,
  settingsSetGzipOperation,
  settingsSetHostingIpOperation,
  settingsSetHostingReadTimeoutOperation,
  settingsSetHttpsRedirectOperation,
  settingsSetOptimizeImagesOperation,
  settingsSetSecureCookieFlagsOperation,
  settingsSetUpgradeInsecureOperation,
  settingsSetWafAdminLockdownOperation,
  settingsSetWafOperation,
  settingsSetWafVirtualHardeningOperation,
  sitesActivateOperation,
  sitesCreateOperation,
  sitesDeactivateOperation,
  sitesDeleteOperation,
  sitesGetOperation,
  sitesListOperation,
  statsGetOperation,
  urlListsReplaceAllowedOperation,
  urlListsReplaceBotProtectedOperation,
  urlListsReplaceProtectedOperation,
  urlListsReplaceReadOnlyOperation,
  urlListsReplaceUncachedOperation,
  urlListsReplaceWebSocketOperation,
};

/** Every operation of this package. */
export const operations: readonly Operation[] = [
  sitesListOperation,
  sitesGetOperation,
  sitesCreateOperation,
  sitesDeleteOperation,
  sitesActivateOperation,
  sitesDeactivateOperation,
  statsGetOperation,
  logsDayOperation,
  logsLatestOperation,
  logsSinceOperation,
  certificatesUploadOperation,
  aliasesCreateOperation,
  cachePurgeOperation,
  urlListsReplaceProtectedOperation,
  urlListsReplaceBotProtectedOperation,
  urlListsReplaceReadOnlyOperation,
  urlListsReplaceAllowedOperation,
  urlListsReplaceWebSocketOperation,
  urlListsReplaceUncachedOperation,
  ipListsReplaceAllowedOperation,
  ipListsReplaceDeniedOperation,
  settingsSetHostingReadTimeoutOperation,
  settingsSetCachingOperation,
  settingsSetHostingIpOperation,
  settingsSetCachingTimeStaticOperation,
  settingsSetCachingTimePagesOperation,
  settingsSetHttpsRedirectOperation,
  settingsSetUpgradeInsecureOperation,
  settingsSetGzipOperation,
  settingsSetFlocOutOperation,
  settingsSetOptimizeImagesOperation,
  settingsSetSecureCookieFlagsOperation,
  settingsSetWafOperation,
  settingsSetWafVirtualHardeningOperation,
  settingsSetWafAdminLockdownOperation,
  customRulesCreateOperation,
  customRulesDeleteOperation,
  customRulesListOperation,
  apiUsersCreateOperation,
  apiUsersListOperation,
  apiUsersDeleteOperation,
];

/**
 * Computes the JSON Schemas (draft 2020-12) of the params object and of the result of an operation. Each stands alone.
 */
export function jsonSchemaOf(operation: Operation): OperationJsonSchema {
  return describe(operation, descriptions);
}
