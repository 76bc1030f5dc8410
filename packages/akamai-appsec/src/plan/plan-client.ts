import type { ApiPromise, CallOptions, RawRequest } from '@edgeward/core';
import type { ActivationHistory } from '../generated/resources/activation-history.js';
import type { Versions } from '../generated/resources/versions.js';
import type { Activations } from '../resources/activations.js';

/** The part of an Akamai client used by plans. */
export interface PlanClient {
  readonly versions: Versions;
  readonly activations: Activations;
  readonly activationHistory: ActivationHistory;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
}
