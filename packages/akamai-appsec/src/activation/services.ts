import type { Clock } from '@edgeward/core';
import type { ActivationHistory } from '../generated/resources/activation-history.js';
import type { ActivationRequests } from '../generated/resources/activation-requests.js';
import type { ActivationsOperations } from '../generated/resources/activations.js';
import type { Versions } from '../generated/resources/versions.js';
import type { Exclusive } from '../internal/exclusive.js';

/** Dependencies of an {@link ActivationPoller}. */
export interface ActivationServices {
  readonly activations: Pick<ActivationsOperations, 'create' | 'get'>;
  readonly requests: Pick<ActivationRequests, 'get'>;
  readonly history: Pick<ActivationHistory, 'list'>;
  readonly versions: Pick<Versions, 'get' | 'export'>;
  readonly clock: Clock;

  /** Runs one workflow of a client at a time for each of these configurations. */
  readonly exclusive: Exclusive;

  /** Base URL of the service. */
  readonly baseUrl: string | undefined;

  /** The client's option `maxRetries`. */
  readonly maxRetries: number | undefined;
}
