// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const exportSchema: s.Schema<m.Export> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      version: s.integer(),
      limits: s.optional(s.array(limitSchema)),
      settings: s.optional(s.openObject()),
      parts: s.optional(s.array(s.openObject())),
    },
    { open: true },
  ),
);

export const limitSchema: s.Schema<m.Limit> = /* @__PURE__ */ s.response(() => s.object({}, { open: true }));
