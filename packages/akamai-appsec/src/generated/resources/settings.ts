// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { SettingsAttackPayloadLogging } from './settings/attack-payload-logging.js';
import { SettingsBypassNetworkLists } from './settings/bypass-network-lists.js';
import { SettingsCookieSettings } from './settings/cookie-settings.js';
import { SettingsEvasivePathMatch } from './settings/evasive-path-match.js';
import { SettingsHeaderLogging } from './settings/header-logging.js';
import { SettingsPiiLearning } from './settings/pii-learning.js';
import { SettingsPragmaHeader } from './settings/pragma-header.js';
import { SettingsPrefetch } from './settings/prefetch.js';
import { SettingsRequestBodyLimit } from './settings/request-body-limit.js';
import { SettingsSiemDefinitions } from './settings/siem-definitions.js';
import { SettingsSiemSettings } from './settings/siem-settings.js';

/**
 * The settings of a version. A security policy may have its own, see `policies.settings`. Reached as `akamai.settings`.
 */
export class Settings {
  /** The cookies set by Akamai. Reached as `akamai.settings.cookieSettings`. */
  declare readonly cookieSettings: SettingsCookieSettings;

  /** Normalization of evasive paths. Reached as `akamai.settings.evasivePathMatch`. */
  declare readonly evasivePathMatch: SettingsEvasivePathMatch;

  /** Logged headers. Reached as `akamai.settings.headerLogging`. */
  declare readonly headerLogging: SettingsHeaderLogging;

  /** Whether attack payloads are logged. Reached as `akamai.settings.attackPayloadLogging`. */
  declare readonly attackPayloadLogging: SettingsAttackPayloadLogging;

  /** Detection of personal data by Akamai. Reached as `akamai.settings.piiLearning`. */
  declare readonly piiLearning: SettingsPiiLearning;

  /** The handling of Pragma headers. Reached as `akamai.settings.pragmaHeader`. */
  declare readonly pragmaHeader: SettingsPragmaHeader;

  /** The protection of prefetched requests. Reached as `akamai.settings.prefetch`. */
  declare readonly prefetch: SettingsPrefetch;

  /** How much of a request body is inspected. Reached as `akamai.settings.requestBodyLimit`. */
  declare readonly requestBodyLimit: SettingsRequestBodyLimit;

  /** Network lists of clients exempt from protection. Reached as `akamai.settings.bypassNetworkLists`. */
  declare readonly bypassNetworkLists: SettingsBypassNetworkLists;

  /** Security events sent to a SIEM. Reached as `akamai.settings.siemSettings`. */
  declare readonly siemSettings: SettingsSiemSettings;

  /** The supported SIEM versions. Reached as `akamai.settings.siemDefinitions`. */
  declare readonly siemDefinitions: SettingsSiemDefinitions;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<Settings>(this, {
      cookieSettings: () => new SettingsCookieSettings(transport),
      evasivePathMatch: () => new SettingsEvasivePathMatch(transport),
      headerLogging: () => new SettingsHeaderLogging(transport),
      attackPayloadLogging: () => new SettingsAttackPayloadLogging(transport),
      piiLearning: () => new SettingsPiiLearning(transport),
      pragmaHeader: () => new SettingsPragmaHeader(transport),
      prefetch: () => new SettingsPrefetch(transport),
      requestBodyLimit: () => new SettingsRequestBodyLimit(transport),
      bypassNetworkLists: () => new SettingsBypassNetworkLists(transport),
      siemSettings: () => new SettingsSiemSettings(transport),
      siemDefinitions: () => new SettingsSiemDefinitions(transport),
    });
  }
}
