import type { ActivationInput } from '../generated/models.js';

/** An activation or a deactivation: versions, network, note and recipients. */
export interface ActivationOrder extends Omit<ActivationInput, 'action' | 'network'> {
  /** The target network. A misspelt one is rejected before anything is sent. */
  readonly network: 'STAGING' | 'PRODUCTION';
}
