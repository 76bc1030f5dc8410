import type { AccountState, ConfigurationState } from './state-types.js';

/** Numbers a new shared resource of a version, or a new configuration. */
export function nextSharedId({ lastIds, configurations }: AccountState): number {
  const versions = [...configurations.values()].flatMap((configuration) => [...configuration.versions.values()]);
  const ids = versions.flatMap(({ documents }) => [...documents.keys()].map((path) => idAtEnd(path)));
  lastIds.shared = Math.max(lastIds.shared, ...configurations.keys(), ...ids) + 1;
  return lastIds.shared;
}

/** Reads the id at the end of a path; 0 if it ends otherwise. */
function idAtEnd(path: string): number {
  const id = Number(path.slice(path.lastIndexOf('/') + 1));
  return Number.isSafeInteger(id) ? id : 0;
}

/** Numbers a new match target. */
export function nextTargetId({ lastIds, configurations }: AccountState): number {
  const versions = [...configurations.values()].flatMap((configuration) => [...configuration.versions.values()]);
  lastIds.target = Math.max(lastIds.target, ...versions.flatMap(({ matchTargets }) => [...matchTargets.keys()])) + 1;
  return lastIds.target;
}

/** Numbers a new custom rule. */
export function nextRuleId({ lastIds, configurations }: AccountState): number {
  const ids = [...configurations.values()].flatMap(({ customRules }) => [...customRules.keys()]);
  lastIds.rule = Math.max(lastIds.rule, ...ids) + 1;
  return lastIds.rule;
}

/** Numbers a new activation. */
export function nextActivationId({ lastIds, activations }: AccountState): number {
  lastIds.activation = Math.max(lastIds.activation, ...activations.keys()) + 1;
  return lastIds.activation;
}

/** Numbers a new version of a configuration. */
export function nextVersion(configuration: ConfigurationState): number {
  configuration.lastVersion = Math.max(configuration.lastVersion, ...configuration.versions.keys()) + 1;
  return configuration.lastVersion;
}

/** Numbers a new onboarding. */
export function nextOnboardingId({ lastIds, onboardings }: AccountState): number {
  lastIds.onboarding = Math.max(lastIds.onboarding, ...onboardings.keys()) + 1;
  return lastIds.onboarding;
}

/** Numbers a new activation of an onboarding. */
export function nextOnboardingActivationId({ lastIds, onboardings }: AccountState): number {
  const ids = [...onboardings.values()].flatMap(({ activations }) =>
    activations.map(({ activationId }) => activationId),
  );
  lastIds.onboardingActivation = Math.max(lastIds.onboardingActivation, ...ids) + 1;
  return lastIds.onboardingActivation;
}
