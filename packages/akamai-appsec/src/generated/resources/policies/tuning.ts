// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { PoliciesTuningTuningRecommendations } from './tuning/tuning-recommendations.js';

/** Akamai's recommendations. Reached as `akamai.policies.tuning`. */
export class PoliciesTuning {
  /** The exceptions recommended by Akamai. Reached as `akamai.policies.tuning.tuningRecommendations`. */
  declare readonly tuningRecommendations: PoliciesTuningTuningRecommendations;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<PoliciesTuning>(this, {
      tuningRecommendations: () => new PoliciesTuningTuningRecommendations(transport),
    });
  }
}
