// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const keySchema: s.Schema<models.Key> = /* @__PURE__ */ s.define(() =>
  s.object({
    keyId: s.string(),
    created: s.optional(s.string()),
    label: s.string(),
    scope: s.optional(scopeSchema),
  }),
);

export const keyInputSchema: s.Schema<models.KeyInput> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      label: s.string(),
      lifetime: s.integer(),
      scope: s.optional(scopeSchema),
    },
    { readOnly: ['keyId', 'created'] },
  ),
);

export const scopeSchema: s.Schema<models.Scope> = /* @__PURE__ */ s.define(() =>
  s.object({
    doors: s.array(s.string()),
  }),
);
