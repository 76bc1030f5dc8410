// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const fileSchema: s.Schema<m.File> = /* @__PURE__ */ s.response(() =>
  s.object({
    name: s.optional(s.string()),
  }),
);
