import type { ActivationInput } from '../generated/models.js';

/** An activation or a deactivation: versions, network, note and recipients. */
export interface ActivationOrder extends Omit<ActivationInput, 'action' | 'network'> {
  /** The network that it is about. A misspelt one is refused before anything is sent. */
  readonly network: 'STAGING' | 'PRODUCTION';
}
