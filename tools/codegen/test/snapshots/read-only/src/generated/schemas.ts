// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const keySchema: s.Schema<m.Key> = /* @__PURE__ */ s.response(() =>
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

export const keyInputSchema: s.Schema<m.KeyInput> = /* @__PURE__ */ s.input(() => keySchema);

export const scopeSchema: s.Schema<m.Scope> = /* @__PURE__ */ s.response(() =>
  s.object({
    doors: s.array(s.string()),
  }),
);
