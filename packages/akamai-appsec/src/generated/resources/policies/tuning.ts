// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { PoliciesTuningTuningRecommendations } from './tuning/tuning-recommendations.js';

/** What Akamai recommends. Reached as `akamai.policies.tuning`. */
export class PoliciesTuning {
  /** The exceptions that Akamai recommends. Reached as `akamai.policies.tuning.tuningRecommendations`. */
  declare readonly tuningRecommendations: PoliciesTuningTuningRecommendations;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<PoliciesTuning>(this, {
      tuningRecommendations: () => new PoliciesTuningTuningRecommendations(transport),
    });
  }
}
