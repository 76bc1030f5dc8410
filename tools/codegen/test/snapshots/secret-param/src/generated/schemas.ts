// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const invitationSchema: s.Schema<m.Invitation> = /* @__PURE__ */ s.response(() =>
  s.object({
    name: s.optional(s.string()),
  }),
);
