// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const stateSchema: s.Schema<m.State> = /* @__PURE__ */ s.response(() =>
  s.object({
    since: s.optional(s.string()),
  }),
);
