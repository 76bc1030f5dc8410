// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { PoliciesActions } from './policies/actions.js';
import { PoliciesAttackGroups } from './policies/attack-groups.js';
import { PoliciesNetwork } from './policies/network.js';
import { PoliciesPenaltyBox } from './policies/penalty-box.js';
import { PoliciesPolicySelectedHostnames } from './policies/policy-selected-hostnames.js';
import { PoliciesProtections } from './policies/protections.js';
import { PoliciesRapidRules } from './policies/rapid-rules.js';
import { PoliciesRules } from './policies/rules.js';
import { PoliciesSettings } from './policies/settings.js';
import { PoliciesTuning } from './policies/tuning.js';
import { PoliciesWapSelectedHostnames } from './policies/wap-selected-hostnames.js';

/** The parts of a security policy. The policies themselves are `securityPolicies`. Reached as `akamai.policies`. */
export class Policies {
  /** Enabled protections of a security policy. Reached as `akamai.policies.protections`. */
  declare readonly protections: PoliciesProtections;

  /** The hostnames protected by a security policy. Reached as `akamai.policies.policySelectedHostnames`. */
  declare readonly policySelectedHostnames: PoliciesPolicySelectedHostnames;

  /**
   * The hostnames of a security policy, for Web Application Protector. Reached as
   * `akamai.policies.wapSelectedHostnames`.
   */
  declare readonly wapSelectedHostnames: PoliciesWapSelectedHostnames;

  /** The attack groups of a security policy with their actions. Reached as `akamai.policies.attackGroups`. */
  declare readonly attackGroups: PoliciesAttackGroups;

  /** The rules of a security policy with their actions. Reached as `akamai.policies.rules`. */
  declare readonly rules: PoliciesRules;

  /** The rapid rules of a security policy. Reached as `akamai.policies.rapidRules`. */
  declare readonly rapidRules: PoliciesRapidRules;

  /** Whether and how offenders are locked out. Reached as `akamai.policies.penaltyBox`. */
  declare readonly penaltyBox: PoliciesPenaltyBox;

  /** Akamai's recommendations. Reached as `akamai.policies.tuning`. */
  declare readonly tuning: PoliciesTuning;

  /** Actions of a security policy for the shared resources of its version. Reached as `akamai.policies.actions`. */
  declare readonly actions: PoliciesActions;

  /** The network protections of a security policy. Reached as `akamai.policies.network`. */
  declare readonly network: PoliciesNetwork;

  /** Settings of a security policy overriding those of its version. Reached as `akamai.policies.settings`. */
  declare readonly settings: PoliciesSettings;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<Policies>(this, {
      protections: () => new PoliciesProtections(transport),
      policySelectedHostnames: () => new PoliciesPolicySelectedHostnames(transport),
      wapSelectedHostnames: () => new PoliciesWapSelectedHostnames(transport),
      attackGroups: () => new PoliciesAttackGroups(transport),
      rules: () => new PoliciesRules(transport),
      rapidRules: () => new PoliciesRapidRules(transport),
      penaltyBox: () => new PoliciesPenaltyBox(transport),
      tuning: () => new PoliciesTuning(transport),
      actions: () => new PoliciesActions(transport),
      network: () => new PoliciesNetwork(transport),
      settings: () => new PoliciesSettings(transport),
    });
  }
}
