// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { PoliciesNetworkClientSideProtection } from './network/client-side-protection.js';
import { PoliciesNetworkIpGeoFirewall } from './network/ip-geo-firewall.js';
import { PoliciesNetworkPolicyBypassNetworkLists } from './network/policy-bypass-network-lists.js';
import { PoliciesNetworkReputationAnalysis } from './network/reputation-analysis.js';
import { PoliciesNetworkSlowPost } from './network/slow-post.js';

/** The network protections of a security policy. Reached as `akamai.policies.network`. */
export class PoliciesNetwork {
  /** Who is blocked by address, country or network. Reached as `akamai.policies.network.ipGeoFirewall`. */
  declare readonly ipGeoFirewall: PoliciesNetworkIpGeoFirewall;

  /** The protection against slow POST requests. Reached as `akamai.policies.network.slowPost`. */
  declare readonly slowPost: PoliciesNetworkSlowPost;

  /**
   * Network lists of clients exempt from a security policy. Reached as
   * `akamai.policies.network.policyBypassNetworkLists`.
   */
  declare readonly policyBypassNetworkLists: PoliciesNetworkPolicyBypassNetworkLists;

  /** How client reputation is passed on. Reached as `akamai.policies.network.reputationAnalysis`. */
  declare readonly reputationAnalysis: PoliciesNetworkReputationAnalysis;

  /** Client-Side Protection & Compliance. Reached as `akamai.policies.network.clientSideProtection`. */
  declare readonly clientSideProtection: PoliciesNetworkClientSideProtection;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<PoliciesNetwork>(this, {
      ipGeoFirewall: () => new PoliciesNetworkIpGeoFirewall(transport),
      slowPost: () => new PoliciesNetworkSlowPost(transport),
      policyBypassNetworkLists: () => new PoliciesNetworkPolicyBypassNetworkLists(transport),
      reputationAnalysis: () => new PoliciesNetworkReputationAnalysis(transport),
      clientSideProtection: () => new PoliciesNetworkClientSideProtection(transport),
    });
  }
}
