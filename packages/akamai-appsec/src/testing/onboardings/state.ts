import type { OnboardingSettings } from '../../generated/models.js';

/** A part of an onboarding validated by records. */
export type OnboardingPart = 'certificate' | 'origin' | 'cname';

/** How a fake activates and validates onboardings. */
export interface OnboardingOptions {
  /** How long an activation of an onboarding takes, in milliseconds. Default: 300 000. */
  readonly onboardingActivationMs?: number;

  /** How an activation of an onboarding ends. Default: `'SUCCEEDED'`. */
  readonly onboardingActivationOutcome?: 'SUCCEEDED' | 'FAILED';

  /** Returns whether a validation finds a record, by its name. Default: every record exists. */
  readonly onboardingRecordExists?: (recordName: string) => boolean;
}

/** An onboarding to start with. */
export interface OnboardingSeed {
  readonly onboardingId: number;
  readonly hostnames: readonly string[];
  readonly contractId?: string;
  readonly groupId?: number;

  /** Its settings. Default: the initial ones, to be updated before an activation. */
  readonly settings?: OnboardingSettings;

  /** Its activations, the oldest first: already completed, or pending for ever. Default: none. */
  readonly activations?: readonly OnboardingActivationSeed[];

  /** The parts with all records validated. Default: none. */
  readonly validated?: readonly OnboardingPart[];
}

/** An activation of an onboarding to start with. */
export interface OnboardingActivationSeed {
  readonly activationId: number;
  readonly network: 'STAGING' | 'PRODUCTION';
  readonly status: 'PENDING' | 'ACTIVE' | 'FAILED';
}

/** An onboarding of a fake. Its activations change nothing beyond itself, such as configurations. */
export interface OnboardingState {
  readonly onboardingId: number;
  readonly contractId: string;
  readonly groupId: number;
  readonly hostnames: readonly string[];
  settings: OnboardingSettings;

  /** Whether the settings were updated since the onboarding was created. */
  isConfigured: boolean;

  /** Its activations, the oldest first. */
  readonly activations: OnboardingActivationState[];

  /** Status of each checked record, by part and name: `cname shop.example.com`. */
  readonly records: Map<string, OnboardingRecordState>;
  readonly createdBy: string;
  readonly createdDate: string;
  modifiedDate: string;
}

/** Status of a record. */
export type OnboardingRecordState = 'VALIDATED' | 'NOT_VALIDATED' | 'SKIPPED';

/** An activation of an onboarding. */
export interface OnboardingActivationState extends Omit<OnboardingActivationSeed, 'status'> {
  readonly createdBy: string;
  readonly createdDate: string;

  /** The settings put into force. */
  readonly settings: OnboardingSettings;
  status: OnboardingActivationSeed['status'];
  completedDate?: string;

  /** Its future outcome and time; absent once completed, or if seeded. */
  progress?: { readonly startMs: number; readonly endMs: number; readonly outcome: 'SUCCEEDED' | 'FAILED' };
}

/** Returns the path of an onboarding. */
export function onboardingPath(onboardingId: number): string {
  return `/appsec/v1/onboardings/${onboardingId}`;
}
