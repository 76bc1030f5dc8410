// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { PoliciesRules } from './policies/rules.js';
import { PoliciesSettings } from './policies/settings.js';

/** Policies and their parts. */
export class Policies {
  /** The rules of a policy. */
  declare readonly rules: PoliciesRules;

  /** The settings of a policy. */
  declare readonly settings: PoliciesSettings;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<Policies>(this, {
      rules: () => new PoliciesRules(transport),
      settings: () => new PoliciesSettings(transport),
    });
  }
}
