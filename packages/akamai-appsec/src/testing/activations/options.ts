import type { Activation } from '../../generated/models.js';

/** How an activation ends. */
export type ActivationOutcome = 'SUCCEEDED' | 'FAILED' | 'ABORTED';

/** How a fake activates. */
export interface ActivationOptions {
  /** Response to an activation request: 200 with the activation, or 202 with the URL to poll. Default: `'200'`. */
  readonly activationPath?: '200' | '202';

  /** How long a request answered with 202 takes to become an activation, in milliseconds. Default: 300 000. */
  readonly activationRequestMs?: number;

  /** How long an activation takes from its start to its end, in milliseconds. Default: 300 000. */
  readonly activationMs?: number;

  /**
   * Whether activating a version pending deactivation returns `ACTIVATED` at once and changes nothing, as observed in
   * production (terraform-provider-akamai#782). Default: `false`, a 409.
   */
  readonly completesWhileLeaving?: boolean;

  /** Outcome of activations, or a function called at the start of each. Default: `'SUCCEEDED'`. */
  readonly activationOutcome?: ActivationOutcome | ((activation: Activation) => ActivationOutcome);
}
