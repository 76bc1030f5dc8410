import type { ActivationInput } from '../generated/models.js';

/** An activation or a deactivation: versions, network, note and recipients. */
export interface ActivationOrder extends Omit<ActivationInput, 'action'> {}
