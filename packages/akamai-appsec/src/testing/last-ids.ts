/** The highest ids assigned so far, by kind. */
export interface LastIds {
  target: number;
  rule: number;
  activation: number;
  onboarding: number;
  onboardingActivation: number;

  /** Of shared resources and of configurations. */
  shared: number;
}
