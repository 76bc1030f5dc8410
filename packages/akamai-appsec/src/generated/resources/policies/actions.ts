// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { PoliciesActionsApiRequestConstraints } from './actions/api-request-constraints.js';
import { PoliciesActionsMalwarePolicyActions } from './actions/malware-policy-actions.js';
import { PoliciesActionsPolicyApiEndpoints } from './actions/policy-api-endpoints.js';
import { PoliciesActionsRatePolicyActions } from './actions/rate-policy-actions.js';
import { PoliciesActionsReputationProfileActions } from './actions/reputation-profile-actions.js';
import { PoliciesActionsUrlProtectionPolicyActions } from './actions/url-protection-policy-actions.js';

/** Actions of a security policy for the shared resources of its version. Reached as `akamai.policies.actions`. */
export class PoliciesActions {
  /** The actions of rate policies. Reached as `akamai.policies.actions.ratePolicyActions`. */
  declare readonly ratePolicyActions: PoliciesActionsRatePolicyActions;

  /** The actions of reputation profiles. Reached as `akamai.policies.actions.reputationProfileActions`. */
  declare readonly reputationProfileActions: PoliciesActionsReputationProfileActions;

  /** The actions of malware policies. Reached as `akamai.policies.actions.malwarePolicyActions`. */
  declare readonly malwarePolicyActions: PoliciesActionsMalwarePolicyActions;

  /** The actions of URL protection policies. Reached as `akamai.policies.actions.urlProtectionPolicyActions`. */
  declare readonly urlProtectionPolicyActions: PoliciesActionsUrlProtectionPolicyActions;

  /**
   * The actions for requests beyond the constraints of APIs. Reached as
   * `akamai.policies.actions.apiRequestConstraints`.
   */
  declare readonly apiRequestConstraints: PoliciesActionsApiRequestConstraints;

  /** The API endpoints of a security policy. Reached as `akamai.policies.actions.policyApiEndpoints`. */
  declare readonly policyApiEndpoints: PoliciesActionsPolicyApiEndpoints;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<PoliciesActions>(this, {
      ratePolicyActions: () => new PoliciesActionsRatePolicyActions(transport),
      reputationProfileActions: () => new PoliciesActionsReputationProfileActions(transport),
      malwarePolicyActions: () => new PoliciesActionsMalwarePolicyActions(transport),
      urlProtectionPolicyActions: () => new PoliciesActionsUrlProtectionPolicyActions(transport),
      apiRequestConstraints: () => new PoliciesActionsApiRequestConstraints(transport),
      policyApiEndpoints: () => new PoliciesActionsPolicyApiEndpoints(transport),
    });
  }
}
