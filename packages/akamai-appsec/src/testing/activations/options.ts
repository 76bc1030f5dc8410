import type { Activation } from '../../generated/models.js';

/** How an activation ends. */
export type ActivationOutcome = 'SUCCEEDED' | 'FAILED' | 'ABORTED';

/** How a fake activates. */
export interface ActivationOptions {
  /**
   * What a request to activate is answered with: 200 and the activation, or 202 and where to ask for it. Default:
   * `'200'`.
   */
  readonly activationPath?: '200' | '202';

  /** How long a request answered with 202 takes to become an activation, in milliseconds. Default: 300 000. */
  readonly activationRequestMs?: number;

  /** How long an activation takes from its start to its end, in milliseconds. Default: 300 000. */
  readonly activationMs?: number;

  /**
   * Whether an activation of a version that is on its way out is answered with `ACTIVATED` at once, and changes nothing,
   * as the service was seen to do (terraform-provider-akamai#782). Default: `false`, it is refused with 409.
   */
  readonly completesWhileLeaving?: boolean;

  /** How an activation ends, or what decides so when it starts. Default: `'SUCCEEDED'`. */
  readonly activationOutcome?: ActivationOutcome | ((activation: Activation) => ActivationOutcome);
}
