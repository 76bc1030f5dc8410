import { type AkamaiAppSec, type AkamaiPlace, isEdgewardError } from '@edgeward/akamai-appsec';

/** Every readable part of a version, without the single entities: the lists contain them. */
export interface Protection {
  readonly configId: number;
  readonly versionNumber: number;

  /** By the name of the operation. */
  readonly version: Settings;

  /** By the id of the policy and the name of the operation. */
  readonly policies: ReadonlyMap<string, Settings>;
}

/** The answers, by operation name; for a feature missing from the product, its refusal. */
export type Settings = ReadonlyMap<string, unknown>;

/** A setting this account or product cannot read. */
export class Unreadable {
  readonly status: number;

  constructor(status: number) {
    this.status = status;
  }
}

type VersionPlace = Pick<AkamaiPlace, 'configId' | 'versionNumber'>;
type PolicyPlace = Pick<AkamaiPlace, 'configId' | 'versionNumber' | 'policyId'>;
type Reads = Readonly<Record<string, () => PromiseLike<unknown>>>;

/** Reads a version with all of its policies. Nothing is changed. */
export async function readProtection(
  akamai: AkamaiAppSec,
  configId: number,
  versionNumber: number,
): Promise<Protection> {
  const place = { configId, versionNumber };
  const [version, { policies: listed }] = await Promise.all([
    readAll(ofVersion(akamai, place)),
    akamai.securityPolicies.list(place),
  ]);
  const policies = new Map<string, Settings>();
  for (const { policyId } of listed) policies.set(policyId, await readAll(ofPolicy(akamai, { ...place, policyId })));
  return { configId, versionNumber, version, policies };
}

function ofVersion(client: AkamaiAppSec, place: VersionPlace): Reads {
  const akamai = client.at(place);
  const { settings, evaluation } = akamai;
  return {
    selectedHostnames: () => akamai.selectedHostnames.get(),
    selectableHostnames: () => akamai.selectableHostnames.get(),
    matchTargets: () => akamai.matchTargets.list(),
    customRules: () => akamai.customRules.list(),
    customDeny: () => akamai.customDeny.list(),
    ratePolicies: () => akamai.ratePolicies.list(),
    reputationProfiles: () => akamai.reputationProfiles.list(),
    malwarePolicies: () => akamai.malwarePolicies.list(),
    malwareContentTypes: () => akamai.malwarePolicies.malwareContentTypes.list(),
    urlProtectionPolicies: () => akamai.urlProtectionPolicies.list(),
    apiEndpoints: () => akamai.account.apiEndpoints.list(),
    versionNotes: () => akamai.versions.versionNotes.get(),
    evalHostnames: () => evaluation.evalHostnames.get(),
    bypassNetworkLists: () => settings.bypassNetworkLists.get(),
    cookieSettings: () => settings.cookieSettings.get(),
    evasivePathMatch: () => settings.evasivePathMatch.get(),
    headerLogging: () => settings.headerLogging.get(),
    attackPayloadLogging: () => settings.attackPayloadLogging.get(),
    piiLearning: () => settings.piiLearning.get(),
    pragmaHeader: () => settings.pragmaHeader.get(),
    prefetch: () => settings.prefetch.get(),
    requestBodyLimit: () => settings.requestBodyLimit.get(),
    siemSettings: () => settings.siemSettings.get(),
  };
}

function ofPolicy(client: AkamaiAppSec, place: PolicyPlace): Reads {
  const { securityPolicies, customRuleActions, policies, evaluation } = client.at(place);
  const { actions, network, penaltyBox, rapidRules, rules, settings } = policies;
  return {
    policy: () => securityPolicies.get(),
    protections: () => policies.protections.get(),
    selectedHostnames: () => policies.policySelectedHostnames.get(),
    wapSelectedHostnames: () => policies.wapSelectedHostnames.get(),
    evalHostnames: () => evaluation.policyEvalHostnames.get(),
    customRuleActions: () => customRuleActions.list(),
    attackGroups: () => policies.attackGroups.list({ includeConditionException: true }),
    rules: () => rules.list({ includeConditionException: true }),
    wafMode: () => rules.wafMode.get(),
    threatIntel: () => rules.threatIntel.get(),
    threatIntelSetting: () => rules.threatIntelSetting.get(),
    ruleUpgradeDetails: () => rules.ruleUpgradeDetails.get(),
    rapidRules: () => rapidRules.list(),
    rapidRulesStatus: () => rapidRules.rapidRulesStatus.get(),
    rapidRulesDefaultAction: () => rapidRules.rapidRulesDefaultAction.get(),
    evalGroups: () => evaluation.evalGroups.list({ includeConditionException: true }),
    evalRules: () => evaluation.evalRules.list({ includeConditionException: true }),
    evalPenaltyBox: () => evaluation.evalPenaltyBox.get(),
    evalPenaltyBoxConditions: () => evaluation.evalPenaltyBoxConditions.get(),
    penaltyBox: () => penaltyBox.get(),
    penaltyBoxConditions: () => penaltyBox.penaltyBoxConditions.get(),
    tuningRecommendations: () => policies.tuning.tuningRecommendations.get(),
    ratePolicyActions: () => actions.ratePolicyActions.list(),
    reputationProfileActions: () => actions.reputationProfileActions.list(),
    malwarePolicyActions: () => actions.malwarePolicyActions.list(),
    urlProtectionPolicyActions: () => actions.urlProtectionPolicyActions.list(),
    apiRequestConstraints: () => actions.apiRequestConstraints.list(),
    policyApiEndpoints: () => actions.policyApiEndpoints.list(),
    ipGeoFirewall: () => network.ipGeoFirewall.get(),
    slowPost: () => network.slowPost.get(),
    bypassNetworkLists: () => network.policyBypassNetworkLists.get(),
    reputationAnalysis: () => network.reputationAnalysis.get(),
    clientSideProtection: () => network.clientSideProtection.get(),
    evasivePathMatch: () => settings.policyEvasivePathMatch.get(),
    headerLogging: () => settings.policyHeaderLogging.get(),
    attackPayloadLogging: () => settings.policyAttackPayloadLogging.get(),
    pragmaHeader: () => settings.policyPragmaHeader.get(),
    requestBodyLimit: () => settings.policyRequestBodyLimit.get(),
  };
}

async function readAll(reads: Reads): Promise<Settings> {
  // The client itself keeps to a few requests at once.
  return new Map(
    await Promise.all(Object.entries(reads).map(async ([name, read]) => [name, await readable(read)] as const)),
  );
}

/** A product without a feature answers 403 or 404 for it, and this is no reason to stop. */
async function readable(read: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    const status = isEdgewardError(error) && 'status' in error ? error.status : undefined;
    if (status === 403 || status === 404) return new Unreadable(status);
    throw error;
  }
}
