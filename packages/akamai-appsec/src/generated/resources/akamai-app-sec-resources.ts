// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { Account } from './account.js';
import { ActivationHistory } from './activation-history.js';
import { ActivationRequests } from './activation-requests.js';
import { ApiDiscovery } from './api-discovery.js';
import { Configurations } from './configurations.js';
import { CustomDeny } from './custom-deny.js';
import { CustomRuleActions } from './custom-rule-actions.js';
import { CustomRules } from './custom-rules.js';
import { Cves } from './cves.js';
import { Evaluation } from './evaluation.js';
import { Hostnames } from './hostnames.js';
import { MalwarePolicies } from './malware-policies.js';
import { Onboardings } from './onboardings.js';
import { Policies } from './policies.js';
import { RatePolicies } from './rate-policies.js';
import { ReputationProfiles } from './reputation-profiles.js';
import { SecurityPolicies } from './security-policies.js';
import { SelectableHostnames } from './selectable-hostnames.js';
import { SelectedHostnames } from './selected-hostnames.js';
import { Settings } from './settings.js';
import { UrlProtectionPolicies } from './url-protection-policies.js';
import { Versions } from './versions.js';

/** The resources of the client without hand-written code. */
export class AkamaiAppSecResources {
  /** The security configurations of the account. Reached as `akamai.configurations`. */
  declare readonly configurations: Configurations;

  /**
   * The versions of a security configuration. A version active now or before is immutable and can only be cloned.
   * Reached as `akamai.versions`.
   */
  declare readonly versions: Versions;

  /** The hostnames available to a version. Reached as `akamai.selectableHostnames`. */
  declare readonly selectableHostnames: SelectableHostnames;

  /** The hostnames protected by a version. Reached as `akamai.selectedHostnames`. */
  declare readonly selectedHostnames: SelectedHostnames;

  /** The security policies of a version. Reached as `akamai.securityPolicies`. */
  declare readonly securityPolicies: SecurityPolicies;

  /**
   * Your own rules. They belong to the configuration and have no versions: a change applies to every version never
   * activated. Reached as `akamai.customRules`.
   */
  declare readonly customRules: CustomRules;

  /** Actions of a security policy for custom rules. Reached as `akamai.customRuleActions`. */
  declare readonly customRuleActions: CustomRuleActions;

  /** Pending requests for slow activations. Reached as `akamai.activationRequests`. */
  declare readonly activationRequests: ActivationRequests;

  /** Earlier activations in a configuration. Reached as `akamai.activationHistory`. */
  declare readonly activationHistory: ActivationHistory;

  /** Actions denying a request with a custom response. Reached as `akamai.customDeny`. */
  declare readonly customDeny: CustomDeny;

  /** Malware scanning of uploads. Reached as `akamai.malwarePolicies`. */
  declare readonly malwarePolicies: MalwarePolicies;

  /** Rate limits for requests. Reached as `akamai.ratePolicies`. */
  declare readonly ratePolicies: RatePolicies;

  /** Reputation thresholds for clients. Reached as `akamai.reputationProfiles`. */
  declare readonly reputationProfiles: ReputationProfiles;

  /** Rate limits for URLs. Reached as `akamai.urlProtectionPolicies`. */
  declare readonly urlProtectionPolicies: UrlProtectionPolicies;

  /**
   * The settings of a version. A security policy may have its own, see `policies.settings`. Reached as
   * `akamai.settings`.
   */
  declare readonly settings: Settings;

  /** The hostnames of the account, beyond those of one version. Reached as `akamai.hostnames`. */
  declare readonly hostnames: Hostnames;

  /** The parts of a security policy. The policies themselves are `securityPolicies`. Reached as `akamai.policies`. */
  declare readonly policies: Policies;

  /** Trial of new rules and hostnames before they are active. Reached as `akamai.evaluation`. */
  declare readonly evaluation: Evaluation;

  /** Resources of the account. Reached as `akamai.account`. */
  declare readonly account: Account;

  /** Known vulnerabilities, and the rules protecting against each. Reached as `akamai.cves`. */
  declare readonly cves: Cves;

  /**
   * Puts new hostnames behind Akamai: their certificate, delivery, protection and DNS. Reached as `akamai.onboardings`.
   */
  declare readonly onboardings: Onboardings;

  /** APIs found in the traffic of the account. Reached as `akamai.apiDiscovery`. */
  declare readonly apiDiscovery: ApiDiscovery;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<AkamaiAppSecResources>(this, {
      configurations: () => new Configurations(transport),
      versions: () => new Versions(transport),
      selectableHostnames: () => new SelectableHostnames(transport),
      selectedHostnames: () => new SelectedHostnames(transport),
      securityPolicies: () => new SecurityPolicies(transport),
      customRules: () => new CustomRules(transport),
      customRuleActions: () => new CustomRuleActions(transport),
      activationRequests: () => new ActivationRequests(transport),
      activationHistory: () => new ActivationHistory(transport),
      customDeny: () => new CustomDeny(transport),
      malwarePolicies: () => new MalwarePolicies(transport),
      ratePolicies: () => new RatePolicies(transport),
      reputationProfiles: () => new ReputationProfiles(transport),
      urlProtectionPolicies: () => new UrlProtectionPolicies(transport),
      settings: () => new Settings(transport),
      hostnames: () => new Hostnames(transport),
      policies: () => new Policies(transport),
      evaluation: () => new Evaluation(transport),
      account: () => new Account(transport),
      cves: () => new Cves(transport),
      onboardings: () => new Onboardings(transport),
      apiDiscovery: () => new ApiDiscovery(transport),
    });
  }
}
