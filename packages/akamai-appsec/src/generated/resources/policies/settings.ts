// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { PoliciesSettingsPolicyAttackPayloadLogging } from './settings/policy-attack-payload-logging.js';
import { PoliciesSettingsPolicyEvasivePathMatch } from './settings/policy-evasive-path-match.js';
import { PoliciesSettingsPolicyHeaderLogging } from './settings/policy-header-logging.js';
import { PoliciesSettingsPolicyPragmaHeader } from './settings/policy-pragma-header.js';
import { PoliciesSettingsPolicyRequestBodyLimit } from './settings/policy-request-body-limit.js';

/** Settings of a security policy overriding those of its version. Reached as `akamai.policies.settings`. */
export class PoliciesSettings {
  /** Normalization of evasive paths. Reached as `akamai.policies.settings.policyEvasivePathMatch`. */
  declare readonly policyEvasivePathMatch: PoliciesSettingsPolicyEvasivePathMatch;

  /** Logged headers. Reached as `akamai.policies.settings.policyHeaderLogging`. */
  declare readonly policyHeaderLogging: PoliciesSettingsPolicyHeaderLogging;

  /** Whether attack payloads are logged. Reached as `akamai.policies.settings.policyAttackPayloadLogging`. */
  declare readonly policyAttackPayloadLogging: PoliciesSettingsPolicyAttackPayloadLogging;

  /** The handling of Pragma headers. Reached as `akamai.policies.settings.policyPragmaHeader`. */
  declare readonly policyPragmaHeader: PoliciesSettingsPolicyPragmaHeader;

  /** How much of a request body is inspected. Reached as `akamai.policies.settings.policyRequestBodyLimit`. */
  declare readonly policyRequestBodyLimit: PoliciesSettingsPolicyRequestBodyLimit;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<PoliciesSettings>(this, {
      policyEvasivePathMatch: () => new PoliciesSettingsPolicyEvasivePathMatch(transport),
      policyHeaderLogging: () => new PoliciesSettingsPolicyHeaderLogging(transport),
      policyAttackPayloadLogging: () => new PoliciesSettingsPolicyAttackPayloadLogging(transport),
      policyPragmaHeader: () => new PoliciesSettingsPolicyPragmaHeader(transport),
      policyRequestBodyLimit: () => new PoliciesSettingsPolicyRequestBodyLimit(transport),
    });
  }
}
