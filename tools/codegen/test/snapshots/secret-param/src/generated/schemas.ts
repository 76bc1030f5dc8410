// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const invitationSchema: s.Schema<models.Invitation> = /* @__PURE__ */ s.response(() =>
  s.object({
    name: s.optional(s.string()),
  }),
);
