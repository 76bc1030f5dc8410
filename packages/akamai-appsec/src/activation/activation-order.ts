import type { ActivationInput } from '../generated/models.js';

/** What to activate or deactivate, where, why, and whom to tell. */
export interface ActivationOrder extends Omit<ActivationInput, 'action'> {}
