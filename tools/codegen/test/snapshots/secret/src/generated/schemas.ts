// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const hookSchema: s.Schema<m.Hook> = /* @__PURE__ */ s.response(() =>
  s.object({
    token: s.secret(s.string()),
    previousTokens: s.optional(s.secret(s.array(s.string()))),
  }),
);
