// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const keySchema: s.Schema<models.Key> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      keyId: s.string(),
      created: s.optional(s.string()),
      label: s.string(),
      lifetime: s.optional(s.integer()),
      scope: s.optional(scopeSchema),
    },
    { readOnly: ['keyId', 'created'], writeOnly: ['lifetime'], requiredInRequests: ['lifetime'] },
  ),
);

export const keyInputSchema: s.Schema<models.KeyInput> = /* @__PURE__ */ s.input(() => keySchema);

export const scopeSchema: s.Schema<models.Scope> = /* @__PURE__ */ s.response(() =>
  s.object({
    doors: s.array(s.string()),
  }),
);
