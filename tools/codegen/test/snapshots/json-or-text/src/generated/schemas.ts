// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const confirmationSchema: s.Schema<m.Confirmation> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.string(),
  }),
);

export const listIndexSchema: s.Schema<m.ListIndex> = /* @__PURE__ */ s.response(() =>
  s.object({
    lists: s.array(listSchema),
  }),
);

export const listSchema: s.Schema<m.List> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.optional(s.string()),
  }),
);
